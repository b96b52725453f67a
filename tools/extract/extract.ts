/**
 * For measuring: runs the built content script, and then the product's own sanitising and entities, over saved pages.
 *
 *     npm run extract -- IN_DIR OUT_DIR [--jobs N]
 *
 * Every <id>.html or <id>.html.gz becomes OUT_DIR/<id>.json. IN_DIR/urls.json may give each id's address.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../browsers/install-browsers';
import { listPageFiles, type PageFile } from './page-files';
import { PageRunner } from './page-runner';
import type { Measured } from './measured';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { jobs: { type: 'string' } } });
  const [inDir, outDir] = positionals;
  const jobs = Number(values.jobs ?? 2);
  if (!inDir || !outDir || !(jobs >= 1)) throw new Error('Usage: npm run extract -- IN_DIR OUT_DIR [--jobs N]');
  if (!statSync(inDir, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${inDir}.`);
  const pages = listPageFiles(inDir);
  mkdirSync(outDir, { recursive: true });
  installBrowsers(['chromium']);
  const runner = await PageRunner.start();
  const progress = new Progress(pages.length);
  const queue = pages.values();
  await Promise.all(Array.from({ length: jobs }, () => work(runner, queue, outDir, progress)));
  await runner.close();
  progress.end();
}

/** Takes page after page from the queue that all workers share. */
async function work(
  runner: PageRunner,
  queue: IterableIterator<PageFile>,
  outDir: string,
  progress: Progress,
): Promise<void> {
  let bench = await runner.openBench();
  for (const page of queue) {
    let measured: Measured;
    try {
      measured = await bench.measure(page);
    } catch (error) {
      measured = { error: error instanceof Error ? error.message : String(error) };
      // What hangs or has crashed must not spoil the next page.
      bench.close();
      bench = await runner.openBench();
    }
    writeFileSync(path.join(outDir, `${page.id}.json`), JSON.stringify(measured));
    progress.count(page.id, measured);
  }
  bench.close();
}

class Progress {
  private done = 0;
  private errors = 0;
  private readonly started = Date.now();

  constructor(private readonly total: number) {}

  count(id: string, measured: Measured): void {
    this.done += 1;
    if ('error' in measured) {
      this.errors += 1;
      console.log(`${id}: ${measured.error.split('\n')[0]}`);
    }
    if (this.done % 25 === 0) console.log(this.line());
  }

  end(): void {
    console.log(this.line());
  }

  private line(): string {
    const seconds = ((Date.now() - this.started) / 1000).toFixed(1);
    return `${this.done} of ${this.total} pages, ${this.errors} without an article, ${seconds} s`;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
