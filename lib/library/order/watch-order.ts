import { readRev, readRowChanges, watchRev } from '../changes';
import { database } from '../database';
import { readEdits } from '../dictionary/entity-edits';
import { readTotal } from '../totals';
import type { Order, RowKey, View } from '../view';
import { patchKeys } from './patch-keys';
import { nameView, readKeys, type NamedView } from './read-keys';

/** A screen shows about 15 rows. */
const firstKeys = 200;

/** Handed over in one piece; a page on a very busy machine was held for 9 to 12 ms at most. A frame has 16. */
const keysAtOnce = 500;

/** After more changes than these the keys are read again: that is quicker than reading so many rows. */
const mostChanges = 500;

/** A list of the page is rebuilt at each callback, so the parts grow. */
const growth = 4;

interface KnownOrder {
  view: NamedView;
  rev: number;
  /** Grows while they are read; what is handed over is a copy, since it may be kept. */
  keys: RowKey[];
  total: number;
  /** Keys of articles saved later than this are known; of all when undefined. */
  downTo: string | undefined;
}

/**
 * Calls back with the keys of a view, newest saved first, and with the patched keys after every change, also one that
 * another page made. Returns what ends it.
 */
export function watchOrder(
  asked: View,
  onValue: (order: Order) => void,
  onError: (error: unknown) => void,
): () => void {
  let newestRev = -1;
  let isRunning = false;
  let isEnded = false;
  let known: KnownOrder | undefined;
  let handed = 0;
  /** What was handed over stays until all of it is read anew. */
  let isReplaced = false;

  function handOver(order: KnownOrder, isPatched: boolean): void {
    const { keys, total, downTo } = order;
    const isComplete = downTo === undefined;
    if (isComplete) isReplaced = false;
    const isEnough = isComplete || isPatched || keys.length >= handed * growth;
    if (isEnded || isReplaced || !isEnough) return;
    handed = keys.length;
    onValue({ keys: [...keys], total, isComplete });
  }

  async function catchUp(): Promise<void> {
    for (;;) {
      if (isEnded) return;
      const before: KnownOrder | undefined = known;
      const isBehind = before !== undefined && before.rev < newestRev;
      if (!before) known = await readFirst(asked);
      else if (isBehind) known = await patch(asked, before);
      else if (before.downTo !== undefined) known = await readMore(before);
      else return;
      if (known) handOver(known, isBehind);
      else isReplaced = true;
    }
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      await catchUp();
    } catch (error) {
      if (!isEnded) onError(error);
    } finally {
      isRunning = false;
    }
  }

  const stop = watchRev((rev) => {
    newestRev = rev;
    void run();
  }, onError);
  return () => {
    isEnded = true;
    stop();
  };
}

/** The rev is read before the keys: a change in between is seen twice, and patching twice is as once. */
async function readFirst(asked: View): Promise<KnownOrder> {
  const facts = await readFacts(asked);
  const keys = await readKeys(facts.view, undefined, firstKeys);
  return { ...facts, keys, downTo: downToOf(keys, firstKeys) };
}

async function readMore(known: KnownOrder): Promise<KnownOrder> {
  const more = await readKeys(known.view, known.downTo, keysAtOnce);
  known.keys.push(...more);
  return { ...known, downTo: downToOf(more, keysAtOnce) };
}

/** Undefined where there are too many changes, or the entity is one with others by now: it is to be read anew. */
async function patch(asked: View, known: KnownOrder): Promise<KnownOrder | undefined> {
  const { articles, tombstones, counters, entities, entityEdits, meta } = database;
  return database.transaction('r', [articles, tombstones, counters, entities, entityEdits, meta], async () => {
    const [facts, changes] = await Promise.all([readFacts(asked), readRowChanges(known.rev, mostChanges)]);
    if (!changes.isLast || !isSameView(facts.view, known.view)) return undefined;
    const keys = patchKeys(known.keys, changes.rows, changes.gone, known.view, known.downTo);
    return { ...facts, keys, downTo: known.downTo };
  });
}

async function readFacts(asked: View): Promise<Pick<KnownOrder, 'view' | 'rev' | 'total'>> {
  const { counters, entities, entityEdits, meta } = database;
  return database.transaction('r', [counters, entities, entityEdits, meta], async () => {
    const [edits, rev] = await Promise.all([readEdits(), readRev()]);
    return { view: nameView(asked, edits), rev, total: await readTotal(asked) };
  });
}

function downToOf(keys: RowKey[], limit: number): string | undefined {
  return keys.length < limit ? undefined : keys.at(-1)?.savedAt;
}

function isSameView(a: NamedView, b: NamedView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
