import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped one by one, of all scripts that a page runs before its first module can: what its HTML names. */
export function scriptWeight(extension: string, page: string): number {
  const html = readFileSync(path.join(extension, page), 'utf8');
  const addresses = [...html.matchAll(/(?:<script[^>]* src|<link rel="modulepreload"[^>]* href)="([^"]+)"/g)];
  const files = addresses.map(([, address]) => readFileSync(path.join(extension, address!)));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
