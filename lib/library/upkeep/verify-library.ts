import { Dexie } from 'dexie';
import { changeLibrary } from '../change-library';
import { readRev } from '../changes';
import { database } from '../database';
import { measurePictures } from '../pictures/measure-pictures';
import { mendCounters, mendEntities, mendPlaces, mendWords } from './mend-counts';
import { renewRows, type Problem } from './renew-rows';
import { AllFacts } from './row-facts';

export interface Verified {
  /** Articles looked at. */
  checked: number;
  problems: Problem[];
  /** All of the problems but the texts that are missing. */
  mended: number;
}

const batchSize = 50;

/**
 * Looks at every article, counter, place and entity and mends what is made from something else; nothing that the reader
 * or a page gave is touched. Articles come in batches between which others may write; what they changed is looked at
 * again in the last transaction, which holds all counts still. When it is stopped, what it mended stays mended.
 */
export async function verifyLibrary(
  onProgress: (checked: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Verified> {
  const facts = new AllFacts();
  const problems: Problem[] = [];
  const startRev = await readRev();
  let before: string | undefined;
  do {
    if (signal?.aborted) return toVerified(facts, problems);
    before = await checkRows(before, facts, problems);
    onProgress(facts.size);
  } while (before !== undefined);
  await changeLibrary(async (change) => {
    await facts.catchUp(startRev);
    const totals = facts.totals(change.edits);
    totals.set('store:tombstones', await countTombstones());
    totals.set('store:pictureBytes', await measurePictures());
    problems.push(...(await mendCounters(totals)));
    problems.push(...(await mendEntities(change, totals)));
    problems.push(...(await mendWords(change)));
    problems.push(...(await mendPlaces(facts)));
  });
  return toVerified(facts, problems);
}

/** One batch. Returns where the next one begins. */
async function checkRows(
  before: string | undefined,
  facts: AllFacts,
  problems: Problem[],
): Promise<string | undefined> {
  return changeLibrary(async (change) => {
    const rows = await database.articles
      .where('savedAt')
      .below(before ?? Dexie.maxKey)
      .reverse()
      .limit(batchSize)
      .toArray();
    const renewed = await renewRows(change, rows);
    facts.add(renewed.rows);
    problems.push(...renewed.problems);
    return rows.at(-1)?.savedAt;
  });
}

async function countTombstones(): Promise<number> {
  return (await database.tombstones.toCollection().primaryKeys()).length;
}

function toVerified(facts: AllFacts, problems: Problem[]): Verified {
  return { checked: facts.size, problems, mended: problems.filter(({ kind }) => kind !== 'no-text').length };
}
