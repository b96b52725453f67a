import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Puts the extension's button into the toolbar of a new Chromium profile; else it hides behind the puzzle piece. */
export async function pinExtension(profileDir: string, extensionDir: string): Promise<void> {
  const folder = path.join(profileDir, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = { extensions: { pinned_extensions: [unpackedId(extensionDir)] } };
  await writeFile(path.join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** Chromium makes it from the folder's name: the first half of its SHA-256, its hex digits written as a to p. */
function unpackedId(extensionDir: string): string {
  const name = Buffer.from(extensionDir, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}
