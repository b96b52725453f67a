import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface PageFile {
  id: string;
  /** Where the page says it is: from urls.json, else one made of the id. */
  url: string;
  file: string;
}

const ending = /\.html(?:\.gz)?$/;

/** One id a line. */
export function readIds(file: string): Set<string> {
  return new Set(readFileSync(file, 'utf8').split(/\s+/).filter(Boolean));
}

/** Every saved page of a folder. */
export function listPageFiles(folder: string): PageFile[] {
  const addressFile = path.join(folder, 'urls.json');
  const addresses = existsSync(addressFile)
    ? (JSON.parse(readFileSync(addressFile, 'utf8')) as Record<string, string>)
    : {};
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .toSorted()
    .map((name) => {
      const id = name.replace(ending, '');
      return {
        id,
        // Some collections know an address without its scheme only.
        url: new URL(addresses[id] ?? encodeURIComponent(id), 'http://offprint.test/').href,
        file: path.join(folder, name),
      };
    });
}

export function readPageFile(page: PageFile): { bytes: Buffer; contentType: string } {
  const stored = readFileSync(page.file);
  const bytes = page.file.endsWith('.gz') ? gunzipSync(stored) : stored;
  // Collections keep pages as UTF-8 whose meta tag still names the charset they came in. Text of another charset is
  // all but never valid UTF-8; those pages go without a charset, and the browser finds it as it does on the web.
  return { bytes, contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html' };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
