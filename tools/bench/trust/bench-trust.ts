/**
 * What Offprint promises about safety, each promise as a figure: npm run bench:trust [-- --only name,name]
 * [--browser firefox]. The quick part of each is a test; here they run in full. --kills N kills each browser N times.
 */
import { parseArgs } from 'node:util';
import { browserNames } from '../../browsers/find-browser';
import { table } from '../table';
import { promises } from './promises';

const { values } = parseArgs({
  options: { only: { type: 'string' }, browser: { type: 'string' }, kills: { type: 'string' } },
});
const only = values.only?.split(',');
const unknown = only?.find((name) => !promises.some((promise) => promise.name === name));
if (unknown !== undefined) throw new Error(`--only: no promise is called "${unknown}".`);

const browsers = browserNames.filter((browser) => values.browser === undefined || values.browser === browser);

const rows: string[][] = [];
for (const { name, promise, show } of promises) {
  if (only && !only.includes(name)) continue;
  for (const { what, found, bar, isKept } of await show(browsers))
    rows.push([promise, what, found, bar, isKept ? 'yes' : 'NO']);
}
console.log(table(['promise', 'shown by', 'found', 'bar', 'kept'], rows));
if (rows.some((row) => row.at(-1) === 'NO')) process.exitCode = 1;
