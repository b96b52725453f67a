import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptWeight } from './script-weight';

test('scripts and what they import, and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-weight-'));
  const files = { 'a.js': 'a'.repeat(900), 'b.js': 'let b = 1;', 'c.js': 'let c = 2;', 'd.css': 'd {}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  writeFileSync(
    path.join(folder, 'page.html'),
    `<script src="/a.js"></script><script type="module" crossorigin src="/b.js"></script>
     <link rel="modulepreload" crossorigin href="/c.js"><link rel="stylesheet" crossorigin href="/d.css">`,
  );
  const expected = ['a.js', 'b.js', 'c.js'].reduce(
    (sum, name) => sum + gzipSync(files[name as keyof typeof files]).length,
    0,
  );
  expect(scriptWeight(folder, 'page.html')).toBe(expected);
  rmSync(folder, { recursive: true });
});
