/**
 * For measuring: runs the built content script, and then the product's own sanitising and entities, over saved pages.
 *
 *     npm run extract -- IN_DIR OUT_DIR [--jobs N] [--ids FILE] [--no-entities]
 *
 * Every <id>.html or <id>.html.gz becomes OUT_DIR/<id>.json. IN_DIR/urls.json may give each id's address; FILE, one id
 * a line, takes only some. Scorers of extraction do not read entities.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../browsers/install-browsers';
import { builtContentScript } from './content-script';
import { extractPages } from './extract-pages';
import { listPageFiles, readIds } from './page-files';

const usage = 'Usage: npm run extract -- IN_DIR OUT_DIR [--jobs N] [--ids FILE] [--no-entities]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      jobs: { type: 'string', default: '2' },
      ids: { type: 'string' },
      entities: { type: 'boolean', default: true },
    },
  });
  const [inDir, outDir] = positionals;
  const jobs = Number(values.jobs);
  if (!inDir || !outDir || !(jobs >= 1)) throw new Error(usage);
  if (!statSync(inDir, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${inDir}.`);
  installBrowsers(['chromium']);
  const wanted = values.ids === undefined ? null : readIds(values.ids);
  await extractPages(
    listPageFiles(inDir).filter(({ id }) => wanted?.has(id) ?? true),
    { variants: [{ contentScript: builtContentScript(), outDir }], jobs, wantsEntities: values.entities, label: '' },
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
