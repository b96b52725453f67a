import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What becomes of a file's bytes; null deletes it. */
export type DamageBytes = (bytes: Buffer) => Buffer | null;

/** Damages the profile's files of these paths; gives how many there were. */
export async function damageFiles(profileDir: string, strikes: RegExp, damage: DamageBytes): Promise<number> {
  let struck = 0;
  for (const file of await readdir(profileDir, { recursive: true })) {
    if (!strikes.test(file)) continue;
    const full = path.join(profileDir, file);
    if (!(await stat(full)).isFile()) continue;
    const bytes = damage(await readFile(full));
    await (bytes ? writeFile(full, bytes) : rm(full));
    struck += 1;
  }
  return struck;
}
