import { readRowChanges } from '../changes';
import { amountsOf } from '../counters';
import type { EntityEdits } from '../dictionary/entity-edits';
import { groupKeysOf } from '../dictionary/groups';
import type { SavedRow } from '../saved-article';

/** What a row counts for, small enough to keep 50,000 of them (10 MB). */
interface RowFacts {
  savedAt: string;
  /** The keys of the counters in which it is one, each the same string in all facts. */
  keys: string[];
  /** What it adds to the counters of the store. */
  amounts: [key: string, amount: number][];
  entityIds: string[];
}

const rowsAtOnce = 250;

/** The facts of all rows, kept while they are read batch by batch and the library goes on changing. */
export class AllFacts {
  readonly #facts = new Map<string, RowFacts>();
  readonly #strings = new Map<string, string>();

  add(rows: SavedRow[]): void {
    for (const row of rows) {
      const counted = amountsOf(row).map(([key, amount]): [string, number] => [this.#intern(key), amount]);
      const keys = counted.filter(([key]) => !key.startsWith('store:')).map(([key]) => key);
      const amounts = counted.filter(([key, amount]) => key.startsWith('store:') && amount > 0);
      const entityIds = row.entityKeys.map(([id]) => this.#intern(id));
      this.#facts.set(row.id, { savedAt: row.savedAt, keys, amounts, entityIds });
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
  totals(edits: EntityEdits): Map<string, number> {
    const totals = new Map<string, number>();
    const add = (key: string, amount: number) => totals.set(key, (totals.get(key) ?? 0) + amount);
    for (const { keys, entityIds, amounts } of this.#facts.values()) {
      for (const key of [...keys, ...groupKeysOf(entityIds, edits)]) add(key, 1);
      for (const id of entityIds) add(`entity:${id}`, 1);
      for (const [key, amount] of amounts) add(key, amount);
    }
    return totals;
  }

  /** The keys that the table `listed` has to have of a list. */
  places(list: string): Set<string> {
    const isIn = (keys: string[]): boolean =>
      // The one list that is not counted.
      list === 'inbox'
        ? keys.includes('state:all') && !keys.includes('state:archived')
        : keys.includes(`state:${list}`);
    const inList = [...this.#facts].filter(([, { keys }]) => isIn(keys));
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
