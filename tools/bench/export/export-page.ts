import { backUp } from '../../../lib/backup/back-up';
import { writeZip } from '../../../lib/export/write-zip';
import type { Stock } from '../library/stock';
import { fillLibrary } from '../library/write-library';

export interface ExportFigures {
  milliseconds: number;
  bytes: number;
  articles: number;
}

declare global {
  /** Called from outside. */
  var exportBench: { fill: typeof fill; run: typeof run };
}

const fill = (stock: Stock, count: number, most: number): Promise<number> => fillLibrary(stock, count, most);

/** The backup holds what the export of everything holds, and the records beside it. */
async function run(): Promise<ExportFigures> {
  const start = performance.now();
  let articles = 0;
  const onProgress = (done: number) => (articles = done);
  const zip = await writeZip(backUp({ settings: {}, now: new Date().toISOString(), onProgress }), null);
  return { milliseconds: performance.now() - start, bytes: zip!.size, articles };
}

globalThis.exportBench = { fill, run };
