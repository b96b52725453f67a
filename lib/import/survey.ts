import { canonicalUrl } from '../article/canonical-url';
import type { findKnown } from '../library/library';
import { FailedRows } from './failed-rows';
import type { ImportSummary } from './import-state';
import type { FormatName, ReadItem } from './read-item';

interface SurveyOptions {
  format: FormatName;
  findKnown: typeof findKnown;
  /** Called with how many parts have been read. */
  onProgress: (read: number) => void;
  signal: AbortSignal;
}

interface Surveyed {
  summary: ImportSummary;
  /** The canonical addresses of what is in the library, or twice in the file. */
  here: Set<string>;
}

const batchSize = 500;

/** Reads everything and writes nothing: what would be added, what is here, what cannot be taken. */
export async function survey(items: AsyncIterable<ReadItem>, options: SurveyOptions): Promise<Surveyed> {
  const { format, onProgress, signal } = options;
  const summary: ImportSummary = {
    format,
    toAdd: 0,
    here: 0,
    texts: 0,
    failedCount: 0,
    failures: [],
    moreFailures: null,
    notes: [],
  };
  const failed = new FailedRows();
  const seen = new Set<string>();
  const here = new Set<string>();
  let batch: { address: string; hasText: boolean }[] = [];
  let read = 0;

  async function countBatch(): Promise<void> {
    const looked = batch;
    batch = [];
    const known = await options.findKnown(looked.map(({ address }) => address));
    for (const [index, { id, isKnown }] of known.entries()) {
      if (isKnown || seen.has(id)) {
        summary.here += 1;
        here.add(looked[index]!.address);
      } else {
        summary.toAdd += 1;
        if (looked[index]!.hasText) summary.texts += 1;
      }
      seen.add(id);
    }
    onProgress(read);
  }

  for await (const item of items) {
    if (signal.aborted) break;
    read += 1;
    if (item.kind === 'article') {
      const { url, unsafeHtml } = item.article;
      batch.push({ address: canonicalUrl(url, null), hasText: unsafeHtml !== null });
      if (batch.length === batchSize) await countBatch();
    } else if (item.kind === 'note') {
      if (!summary.notes.includes(item.note)) summary.notes.push(item.note);
    } else if (item.kind === 'failed') {
      summary.failedCount += 1;
      failed.add(item);
    }
  }
  await countBatch();
  return { summary: { ...summary, failures: failed.atHand, moreFailures: failed.rest() }, here };
}
