import type { Article, RawArticle } from '../article/article';
import type { ImportCount, importPrepared, ImportRequest, PreparedImport, prepareImport } from '../library/library';
import { nothingYet } from './import-state';
import type { ImportedArticle, ReadItem } from './read-item';
import { spreadTimes } from './spread-times';
import { toRawArticle, toRequest } from './to-request';

interface RunOptions {
  /** So many articles were dealt with before: see resume-position.ts. */
  from: number;
  /** The canonical addresses that the survey found in the library: survey.ts. */
  here?: ReadonlySet<string>;
  prepareImport: typeof prepareImport;
  importPrepared: typeof importPrepared;
  /** Makes texts safe, where there is a document. */
  prepare: (articles: RawArticle[]) => Promise<Article[]>;
  /** Called after each batch is in the library. */
  onProgress: (done: number, count: ImportCount) => void;
  /** Asked before each batch: waits as long as the import is paused. */
  gate: () => Promise<void>;
  signal: AbortSignal;
  now?: number;
  batchSize?: number;
}

/**
 * One transaction holds so many; and no more text than this, which is in memory at once. Each also reads and writes the
 * counters of its sites and tags and waits for the disk: 500 rows of 400 sites are 400 more writes beside some 2,500. A
 * save meanwhile waits for one of them.
 */
const rowsAtOnce = 2_000;
const batchCharacters = 4_000_000;

/** Puts what the files hold into the library, batch after batch, and returns how far it came. */
export async function runImport(items: AsyncIterable<ReadItem>, options: RunOptions): Promise<ImportCount> {
  const { from, here, gate, signal, onProgress, now = Date.now(), batchSize = rowsAtOnce } = options;
  const spread = spreadTimes();
  let count = nothingYet;
  let read = 0;
  let batch: { article: ImportedArticle; savedAt: string }[] = [];
  let characters = 0;
  // The next batch is read, made safe and hashed while the last one is written.
  let writing: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    const taken = batch;
    const done = read;
    batch = [];
    characters = 0;
    await gate();
    if (signal.aborted || taken.length === 0) return;
    const prepared = await options.prepareImport(await toRequests(taken));
    await writing;
    if (signal.aborted) return;
    writing = write(prepared, done);
    // Whoever waits for the next one hears of it.
    writing.catch(() => {});
  }

  async function toRequests(taken: typeof batch): Promise<ImportRequest[]> {
    const raws = taken.flatMap(({ article }) =>
      article.unsafeHtml === null ? [] : [toRawArticle(article, article.unsafeHtml)],
    );
    const safe = (raws.length > 0 ? await options.prepare(raws) : []).values();
    return taken.map(({ article, savedAt }) => {
      const request = toRequest(article, article.unsafeHtml === null ? null : (safe.next().value ?? null), savedAt);
      return { ...request, isThoughtNew: here !== undefined && !here.has(request.article.canonicalUrl) };
    });
  }

  async function write(prepared: PreparedImport, done: number): Promise<void> {
    const { added, joined, present } = await options.importPrepared(prepared);
    count = { added: count.added + added, joined: count.joined + joined, present: count.present + present };
    onProgress(done, count);
  }

  for await (const item of items) {
    if (signal.aborted) break;
    if (item.kind !== 'article') continue;
    read += 1;
    // Where the file doesn't say, in its own order: the first is on top of the list.
    const savedAt = spread(item.article.savedAt ?? new Date(now - read).toISOString());
    if (read <= from) continue;
    batch.push({ article: item.article, savedAt });
    characters += sizeOf(item.article);
    if (batch.length >= batchSize || characters >= batchCharacters) await flush();
  }
  await flush();
  await writing;
  return count;
}

/** In characters, and in bytes of its pictures. */
function sizeOf({ unsafeHtml, pictures }: ImportedArticle): number {
  return (unsafeHtml?.length ?? 0) + pictures.reduce((sum, { blob }) => sum + blob.size, 0);
}
