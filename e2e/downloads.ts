import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const isUnfinished = (name: string) => /\.(?:part|crdownload|tmp)$/.test(name) || name.startsWith('.');

/** The folder that the browser downloads into. */
export class Downloads {
  constructor(readonly folder: string) {}

  /** The first finished file with this ending, once it is there. */
  async waitForFile(ending: string, timeout = 15_000): Promise<{ name: string; content: Buffer }> {
    const end = Date.now() + timeout;
    let names: string[] = [];
    while (Date.now() < end) {
      names = await readdir(this.folder);
      const name = names.find((candidate) => candidate.endsWith(ending));
      if (name && !names.some(isUnfinished)) {
        const content = await readFile(path.join(this.folder, name));
        if (content.length > 0) return { name, content }; // Firefox makes the file before it has the bytes
      }
      await pause(50);
    }
    throw new Error(`No ${ending} file came within ${timeout} ms; there is: ${names.join(', ') || 'nothing'}.`);
  }
}
