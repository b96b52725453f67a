/**
 * What Offprint promises about safety, each promise as a figure: npm run bench:trust [-- --only name,name]
 * [--browser firefox]. The quick part of each is a test; here they run in full. --kills N kills each browser N times;
 * --from 2000 --count 500 takes a part of the payloads or documents, --count 500 so many of the random trees or points at which the background is stopped.
 */
import { table } from '../table';
import { options } from './options';
import { promises } from './promises';

const { only, browsers } = options;
const unknown = only?.find((name) => !promises.some((promise) => promise.name === name));
if (unknown !== undefined) throw new Error(`--only: no promise is called "${unknown}".`);

const rows: string[][] = [];
for (const { name, promise, show } of promises) {
  if (only && !only.includes(name)) continue;
  const begun = performance.now();
  for (const { what, found, bar, isKept } of await show(browsers))
    rows.push([promise, what, found, bar, isKept ? 'yes' : 'NO']);
  console.error(`${name}: ${Math.round((performance.now() - begun) / 1_000)} s`);
}
console.log(table(['promise', 'shown by', 'found', 'bar', 'kept'], rows));
if (rows.some((row) => row.at(-1) === 'NO')) process.exitCode = 1;
