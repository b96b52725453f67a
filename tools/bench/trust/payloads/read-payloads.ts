import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The public payloads that stand beside the project, or where SHARED says. Null when they are not there. */
export function readPayloads(): string[] | null {
  const shared = process.env['SHARED'] ?? path.join(import.meta.dirname, '../../../../../shared');
  const file = path.join(shared, 'corpus', 'xss', 'payloads.jsonl.gz');
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { html: string }).html);
}
