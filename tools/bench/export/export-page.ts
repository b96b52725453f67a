import { backUp } from '../../../lib/backup/back-up';
import { writeZip } from '../../../lib/export/write-zip';
import { fillLibrary } from '../library/write-library';
import type { Stock } from '../library/stock';

declare global {
  /** Called from outside. */
  var exportBench: { fill: (count: number, most: number) => Promise<number>; run: () => Promise<ExportFigures> };
}

export interface ExportFigures {
  milliseconds: number;
  bytes: number;
}

async function fill(count: number, most: number): Promise<number> {
  const stock = (await (await fetch('/stock.json')).json()) as Stock;
  return fillLibrary(stock, count, most);
}

/** The backup holds what the export of everything holds, and the records beside it. */
async function run(): Promise<ExportFigures> {
  const start = performance.now();
  const zip = await writeZip(backUp({ settings: {}, now: new Date().toISOString(), onProgress: () => {} }), null);
  return { milliseconds: performance.now() - start, bytes: zip!.size };
}

globalThis.exportBench = { fill, run };
