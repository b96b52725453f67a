import { build, type Plugin } from 'esbuild';

/** The extension's own build names a worker's address by ?worker&url. Here each lies beside the page. */
const workersBesideThePage: Plugin = {
  name: 'workers-beside-the-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?worker&url$/ }, ({ path: named }) => ({ path: named, namespace: 'worker' }));
    onLoad({ filter: /./, namespace: 'worker' }, ({ path: named }) => {
      const [, name] = /([^/]+)\?worker&url$/.exec(named)!;
      return { contents: `export default '/${name}.js';` };
    });
  },
};

/** Writes the scripts of a page and its workers into the folder, by the names that they are given. */
export async function bundlePage(folder: string, entryPoints: Record<string, string>): Promise<void> {
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'esnext',
    // As the extension's own build does for its workers: wxt.config.ts.
    conditions: ['worker'],
    define: { 'import.meta.url': 'location.href' },
    logLevel: 'error',
    plugins: [workersBesideThePage],
  });
}
