import { compareBackup, noBackupCount, type BackupCount, type ComparedArticle } from '../library/library';
import type { Damage, OpenedBackup } from './open-backup';
import { readArticle } from './read-article';

/** What a restore would do. */
export interface BackupSummary {
  count: BackupCount;
  /** When the backup was made; empty when it does not say. */
  madeAt: string;
  damages: Damage[];
}

const batchSize = 100;

/** Reads every article and writes nothing. Pictures are looked for and not into: gigabytes would be read twice. */
export async function surveyBackup(
  backup: OpenedBackup,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<BackupSummary> {
  const count = { ...noBackupCount };
  const damages = [...backup.damages];
  const missing = new Set<string>();
  let batch: ComparedArticle[] = [];
  let done = 0;

  async function countBatch(): Promise<void> {
    for (const outcome of await compareBackup(batch)) count[outcome] += 1;
    batch = [];
    onProgress(done);
  }

  for (const [id, file] of backup.records) {
    if (signal.aborted) break;
    const article = await readArticle(id, file);
    done += 1;
    if (typeof article === 'string') damages.push({ name: file.name, reason: article });
    else {
      batch.push(article.row);
      for (const { hash } of article.pictures ?? []) if (hash && !backup.assets.has(hash)) missing.add(hash);
    }
    if (batch.length >= batchSize) await countBatch();
  }
  await countBatch();
  for (const hash of missing) damages.push({ name: `assets/${hash}`, reason: 'missing' });
  return { count, madeAt: backup.manifest?.madeAt ?? '', damages };
}
