import { verifySearch } from './search-rows';
import type { Stock } from './stock';

const searches = 150;

/** Says where the index answers otherwise than a plain scan of the same library; such an answer fails the run. */
export async function printVerified(stock: Stock, articles: number): Promise<void> {
  const verified = await verifySearch(stock, articles, searches);
  for (const [name, { differences, where }] of verified) {
    console.log(`${name}, index ${where === 'disk' ? 'on disk' : 'in memory'}: ${differences.length} differences`);
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
  }
  if (verified.some(([, { differences }]) => differences.length > 0)) process.exitCode = 1;
}
