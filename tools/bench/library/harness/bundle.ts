import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.join(import.meta.dirname, '../../../..');

/** The extension's own build names a worker and a file by ?worker and ?url. Here both lie beside the page. */
const besideThePage: Plugin = {
  name: 'beside-the-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?(?:worker|url)$/ }, ({ path: named }) => ({ path: named, namespace: 'beside' }));
    onLoad({ filter: /\?worker$/, namespace: 'beside' }, () => ({
      contents: `export default class extends Worker { constructor() { super('/search-worker.js'); } }`,
    }));
    onLoad({ filter: /\?url$/, namespace: 'beside' }, () => ({ contents: `export default '/sqlite3.wasm';` }));
  },
};

/** Writes what the page of the benchmark is made of into the folder. */
export async function bundleHarness(folder: string): Promise<void> {
  const entryPoints = {
    page: path.join(import.meta.dirname, 'page.ts'),
    'bench-worker': path.join(import.meta.dirname, 'bench-worker.ts'),
    'search-worker': path.join(root, 'lib/search/search-worker.ts'),
  };
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'esnext',
    plugins: [besideThePage],
    // SQLite's glue asks for it beside the address that it is given.
    define: { 'import.meta.url': 'location.href' },
    logLevel: 'error',
  });
  const wasm = createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm');
  copyFileSync(wasm, path.join(folder, 'sqlite3.wasm'));
}
