import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Measured } from '../extract/measured';
import { quantile } from './ratios';
import { show } from './table';

export function readMeasured(outDir: string, id: string): Measured {
  return JSON.parse(readFileSync(path.join(outDir, `${id}.json`), 'utf8')) as Measured;
}

/** One line about pages whose files lie in a folder: how many there are, which are empty, how much was kept. */
export function summarise(name: string, ids: readonly string[], outDir: string): string {
  const found: number[] = [];
  const empty: string[] = [];
  for (const id of ids) {
    const measured = readMeasured(outDir, id);
    if (measured.status === 'found') found.push(measured.coverage);
    else empty.push(`${id} (${measured.error.split('\n')[0]})`);
  }
  const coverage = `coverage ${show(quantile(found, 0.5))} on the middle page, under ${show(quantile(found, 0.05))} on 5%`;
  const none = empty.length === 0 ? 'none' : `${empty.length}: ${empty.join(', ')}`;
  return `${name}: ${ids.length} pages; ${coverage}; without an article ${none}`;
}
