import { database } from '../database';

/** Within a transaction: what the files take, each counted once. The pictures know it, so that no file is opened. */
export async function measurePictures(): Promise<number> {
  const files = new Map<string, number>();
  await database.pictures
    .where('hash')
    .above('')
    .each(({ hash, bytes }) => void files.set(hash ?? '', bytes));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
