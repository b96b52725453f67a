import { readRowChanges } from '../changes';
import { amountsOf } from '../counters';
import type { SavedRow } from '../saved-article';

/** What a row counts for, small enough to keep 50,000 of them (10 MB). */
interface RowFacts {
  savedAt: string;
  /** By counter: what a row counts for with another amount than one. */
  amounts: [key: string, amount: number][];
  /** The keys of its counters, each the same string in all facts, and of its entities as `entity:…`. */
  keys: string[];
}

/** A counter of an amount and not of articles. */
const isStore = ([key]: [string, number]) => key.startsWith('store:');

const rowsAtOnce = 250;

/** The facts of all rows, kept while they are read batch by batch and the library goes on changing. */
export class AllFacts {
  readonly #facts = new Map<string, RowFacts>();
  readonly #strings = new Map<string, string>();

  add(rows: SavedRow[]): void {
    for (const row of rows) {
      const amounts = amountsOf(row);
      const counted = amounts.filter((amount) => !isStore(amount)).map(([key]) => key);
      const keys = [...counted, ...row.entityKeys.map(([id]) => `entity:${id}`)].map((key) => this.#intern(key));
      this.#facts.set(row.id, { savedAt: row.savedAt, amounts: amounts.filter(isStore), keys });
    }
  }

  /** Within a transaction: takes in what has changed after the number. Returns the number up to which it has. */
  async catchUp(rev: number): Promise<number> {
    const changes = await readRowChanges(rev, rowsAtOnce);
    this.add(changes.rows);
    for (const id of changes.gone) this.#facts.delete(id);
    return changes.isLast ? changes.rev : this.catchUp(changes.rev);
  }

  /** What every counter has to be, and of every entity under `entity:…` its number of articles. */
  totals(): Map<string, number> {
    const totals = new Map<string, number>();
    const add = (key: string, amount: number) => totals.set(key, (totals.get(key) ?? 0) + amount);
    for (const { keys, amounts } of this.#facts.values()) {
      for (const key of keys) add(key, 1);
      for (const [key, amount] of amounts) add(key, amount);
    }
    return totals;
  }

  /** The keys that the table `listed` has to have of a list. */
  places(list: string): Set<string> {
    const key = `state:${list}`;
    const inList = [...this.#facts].filter(([, { keys }]) => keys.includes(key));
    return new Set(inList.map(([id, { savedAt }]) => JSON.stringify([list, savedAt, id])));
  }

  get size(): number {
    return this.#facts.size;
  }

  #intern(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, text);
    return text;
  }
}
