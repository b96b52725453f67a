import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Measured } from './measured';
import { PageExtractor } from './page-extractor';
import type { PageFile } from './page-files';
import { Progress } from './progress';
import { TookTooLong, within } from './time-limit';

const pageTimeout = 30_000;

/** One content script, and where its articles go. */
interface Variant {
  contentScript: string;
  outDir: string;
}

export interface ExtractPagesOptions {
  /** Each page is loaded once and asked by each of them. */
  variants: readonly Variant[];
  jobs: number;
  wantsEntities: boolean;
  /** Stands before the lines of progress. */
  label: string;
}

/** Extracts every page into one file each, in as many browsers as there are jobs. */
export async function extractPages(pages: readonly PageFile[], options: ExtractPagesOptions): Promise<void> {
  for (const { outDir } of options.variants) mkdirSync(outDir, { recursive: true });
  const progress = new Progress(pages.length * options.variants.length, options.label);
  const queue = pages.values();
  const jobs = Math.min(options.jobs, pages.length);
  await Promise.all(Array.from({ length: jobs }, () => work(queue, options, progress)));
  progress.end();
}

/** Takes page after page from the queue that all jobs share. */
async function work(
  queue: IterableIterator<PageFile>,
  { variants, wantsEntities }: ExtractPagesOptions,
  progress: Progress,
): Promise<void> {
  let extractor = await PageExtractor.start();
  for (const page of queue) {
    let isOpen = false;
    for (const { contentScript, outDir } of variants) {
      const extract = async () => {
        if (!isOpen) await extractor.visit(page);
        isOpen = true;
        return extractor.extract(contentScript, wantsEntities);
      };
      let measured: Measured;
      try {
        measured = await within(pageTimeout, extract());
      } catch (error) {
        measured = failure(error);
        // What hangs or has crashed must not spoil the next page.
        extractor.kill();
        extractor = await PageExtractor.start();
        isOpen = false;
      }
      writeFileSync(path.join(outDir, `${page.id}.json`), JSON.stringify(measured));
      progress.count(page.id, measured);
    }
  }
  await extractor.close();
}

function failure(error: unknown): Measured {
  const status = error instanceof TookTooLong ? 'timed-out' : 'failed';
  return { status, error: error instanceof Error ? error.message : String(error) };
}
