import {
  type BackupArticle,
  type BackupCount,
  listMissingFiles,
  mergeBackup,
  mergeEntityEdits,
  noBackupCount,
  type RestoreRequest,
} from '../library/library';
import type { Damage, OpenedBackup } from './open-backup';
import { PictureReader } from './picture-reader';
import { readArticle } from './read-article';
import { makeArticlesSafe, type MakeSafe } from './safe-articles';

export interface RestoreOptions {
  /** Where there is a document. */
  makeSafe: MakeSafe;
  /** Called after each batch is in the library. */
  onProgress: (done: number, count: BackupCount) => void;
  signal: AbortSignal;
}

export interface Restored {
  count: BackupCount;
  damages: Damage[];
}

/** One transaction holds so many; and no more text and pictures than this, which are in memory at once. */
const batchSize = 25;
const batchBytes = 16_000_000;

/** Puts a backup into the library, batch after batch. Stopped, it leaves what is in by then, and can be done again. */
export async function restoreBackup(backup: OpenedBackup, options: RestoreOptions): Promise<Restored> {
  const { signal, onProgress } = options;
  const count = { ...noBackupCount };
  const damages = [...backup.damages];
  const reader = new PictureReader(backup.assets, damages);
  let batch: BackupArticle[] = [];
  let bytes = 0;
  let done = 0;

  async function flush(): Promise<void> {
    const taken = batch;
    batch = [];
    bytes = 0;
    if (signal.aborted || taken.length === 0) return;
    const safe = await makeArticlesSafe(taken, options.makeSafe);
    const merged = await mergeBackup(await withPictures(safe, reader));
    for (const outcome of Object.keys(count) as (keyof BackupCount)[]) count[outcome] += merged[outcome];
    onProgress(done, { ...count });
  }

  for (const [id, file] of backup.records) {
    if (signal.aborted) break;
    const article = await readArticle(id, file);
    done += 1;
    if (typeof article === 'string') {
      damages.push({ name: file.name, reason: article });
      continue;
    }
    const place = backup.places.get(id);
    batch.push(place ? { ...article, place } : article);
    bytes += article.body.html.length + (article.pictures ?? []).reduce((sum, picture) => sum + picture.bytes, 0);
    if (batch.length >= batchSize || bytes >= batchBytes) await flush();
  }
  await flush();
  if (!signal.aborted && backup.manifest) await mergeEntityEdits(backup.manifest.entityEdits);
  return { count, damages };
}

/** With the bytes that the library does not have yet. */
async function withPictures(articles: BackupArticle[], reader: PictureReader): Promise<RestoreRequest[]> {
  const hashes = articles.flatMap(({ pictures }) => (pictures ?? []).flatMap(({ hash }) => hash ?? []));
  const missing = new Set(await listMissingFiles([...new Set(hashes)]));
  const requests: RestoreRequest[] = [];
  for (const article of articles) {
    const files = new Map<string, Blob>();
    for (const { hash } of article.pictures ?? []) {
      const blob = hash !== null && missing.has(hash) ? await reader.read(hash) : null;
      if (hash !== null && blob) files.set(hash, blob);
    }
    const thumbnail = article.thumbnail === null ? null : await reader.read(article.thumbnail);
    requests.push({ article, files, thumbnail });
  }
  return requests;
}
