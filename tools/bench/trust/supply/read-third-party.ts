import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extensionDir } from '../../../browsers/build-extension';
import type { BrowserName } from '../../../browsers/find-browser';

/** Licences that let a program be passed on like ours, with their words. */
const fitting =
  /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|OFL-1\.1|\(MPL-2\.0 OR Apache-2\.0\)|Zlib|Unlicense|CC0-1\.0|BlueOak-1\.0\.0)$/;

/** The packages that the build lists as shipped, and those whose licence does not fit. */
export function readThirdParty(browser: BrowserName): { packages: string[]; unfit: string[] } {
  const text = readFileSync(path.join(extensionDir(browser), 'third-party.txt'), 'utf8');
  const heads = [...text.matchAll(/(?:^|-{80}\n\n|packages\.\n\n)(\S+ \S+) \(([^\n]+)\)\n/g)];
  return {
    packages: heads.map(([, name]) => name!),
    unfit: heads.filter(([, , license]) => !fitting.test(license!)).map(([, name, license]) => `${name}: ${license}`),
  };
}
