/**
 * The search index in real browsers, over a made-up library: npm run bench:search [-- --articles N], and whether it
 * answers as a plain scan does: npm run bench:search -- --verify. Ratios, each pair of times taken one after the other.
 */
import { parseArgs } from 'node:util';
import { table } from '../table';
import { measureSearch, verifySearch } from './search-rows';
import { readStock } from './stock';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    verify: { type: 'boolean', default: false },
  },
});
const stock = readStock();

if (values.verify) {
  const verified = await verifySearch(stock, Number(values.articles ?? 1000), 150);
  for (const [name, { differences, where }] of verified) {
    console.log(`${name}, index ${where === 'disk' ? 'on disk' : 'in memory'}: ${differences.length} differences`);
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
  }
  if (verified.some(([, { differences }]) => differences.length > 0)) process.exitCode = 1;
} else {
  const articles = Number(values.articles ?? 10_000);
  const rows = (await measureSearch(stock, articles)).map(({ what, ratio, bar, times }) => [
    what,
    `${ratio.toFixed(3)}×`,
    bar === null ? '–' : `≤ ${bar}×`,
    bar === null ? '–' : ratio <= bar ? 'yes' : 'no',
    times,
  ]);
  console.log(table([`${articles} articles`, 'ratio', 'bar', 'reached', 'times'], rows));
}
