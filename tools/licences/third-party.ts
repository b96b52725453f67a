import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is shipped. */
interface ShippedPackage {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** Up to the package's own folder, also where one package stands in another's. */
const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

const root = path.join(import.meta.dirname, '..', '..');

/** Remembers which packages a build takes from: pages, background, content script and workers are bundled one by one. */
export class ThirdParty {
  readonly #folders = new Set<string>();

  plugin(): Plugin {
    const add = (ids: Iterable<string>): void => {
      for (const id of ids) {
        const folder = inPackage.exec(id.replaceAll('\\', '/').replaceAll('\0', ''))?.[0];
        if (folder !== undefined) this.#folders.add(folder);
      }
    };
    return {
      name: 'third-party',
      buildEnd() {
        add([...this.getModuleIds(), ...this.getWatchFiles()]);
      },
      /** Fonts are named by style sheets, and are no modules. */
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset') add(file.originalFileNames.map((name) => path.resolve(root, name)));
      },
    };
  }

  /** What goes into the extension beside its code: every package's name, version, licence and the licence's words. */
  write(): string {
    const packages = [...this.#folders].map(readPackage).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const unknown = packages.filter(({ license }) => license === '');
    if (unknown.length > 0)
      throw new Error(`These are shipped without a licence: ${unknown.map(({ name }) => name).join(', ')}`);
    const parts = packages.map(
      ({ name, version, license, text }) =>
        `${name} ${version} (${license})\n\n${text || 'Its package holds no file with the words of its licence.'}`,
    );
    return `Offprint is made with these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
  }
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const file = existsSync(folder) && readdirSync(folder).find((found) => /^(?:licen[cs]e|copying)/i.test(found));
  return {
    name: String(name),
    version: String(version),
    license: typeof license === 'string' ? license : '',
    text: file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '',
  };
}
