import { sha256OfBytes } from '../library/article-id';
import { caps } from '../pictures/caps';
import { readPicture } from '../pictures/read-picture';
import type { SourceFile } from '../import/source/source-file';
import { type Damage, type DamageReason, damageOf, readBytes } from './open-backup';

/** Reads pictures of a backup by their hash, and lists those that are not what they say. */
export class PictureReader {
  readonly #listed = new Set<string>();

  constructor(
    private readonly assets: ReadonlyMap<string, SourceFile>,
    private readonly damages: Damage[],
  ) {}

  /** Null when it is missing or damaged. */
  async read(hash: string): Promise<Blob | null> {
    const file = this.assets.get(hash);
    const read = file ? await readChecked(hash, file) : 'missing';
    if (typeof read !== 'string') return read;
    if (!this.#listed.has(hash)) this.damages.push({ name: file?.name ?? `assets/${hash}`, reason: read });
    this.#listed.add(hash);
    return null;
  }
}

async function readChecked(hash: string, file: SourceFile): Promise<Blob | DamageReason> {
  try {
    const bytes = await readBytes(file, caps.bytes);
    if ((await sha256OfBytes(bytes)) !== hash) return 'changed';
    const info = readPicture(bytes);
    return typeof info === 'string' ? info : new Blob([bytes], { type: info.type });
  } catch (error) {
    return damageOf(error);
  }
}
