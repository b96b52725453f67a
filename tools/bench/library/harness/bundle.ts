import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.join(import.meta.dirname, '../../../..');

/** The extension's own build names a worker's and a file's address by ?url. Here both lie beside the page. */
const besideThePage: Plugin = {
  name: 'beside-the-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /[?&]url$/ }, ({ path: named }) => ({ path: named, namespace: 'beside' }));
    onLoad({ filter: /./, namespace: 'beside' }, ({ path: named }) => ({
      contents: `export default '/${named.includes('worker') ? 'search-worker.js' : 'sqlite3.wasm'}';`,
    }));
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
