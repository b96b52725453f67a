import { readCounters } from '../counters';
import { openDatabase } from '../database';

export interface StoreSize {
  /** With those in the trash. */
  articles: number;
  /** See text-bytes.ts for what is counted. */
  textBytes: number;
  pictureBytes: number;
  /** Articles that are gone for good, of which a line is kept. */
  tombstones: number;
}

export async function measureStore(): Promise<StoreSize> {
  await openDatabase();
  const keys = ['state:all', 'state:trash', 'store:textBytes', 'store:pictureBytes', 'store:tombstones'];
  const [live = 0, deleted = 0, textBytes = 0, pictureBytes = 0, tombstones = 0] = await readCounters(keys);
  return { articles: live + deleted, textBytes, pictureBytes, tombstones };
}
