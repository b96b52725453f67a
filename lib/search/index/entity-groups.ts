/**
 * Entities that the reader made one, by the numbers that they have in the index. The index keeps them apart, as the
 * library's rows do, and is asked for all of a group: a merge then writes nothing here.
 */
export class EntityGroups {
  /** By the number of everyone in a group, the number that stands for it. */
  readonly standIns = new Map<number, number>();
  readonly #numbers = new Map<number, number[]>();
  /** The id that the library knows a group by. */
  readonly #ids = new Map<number, string>();
  readonly #byId = new Map<string, number>();

  constructor(merges: ReadonlyMap<string, string>, numberOf: (id: string) => number | null) {
    for (const main of new Set(merges.values())) {
      const ids = [main, ...[...merges.keys()].filter((id) => merges.get(id) === main)];
      const numbers = ids.map(numberOf).filter((number) => number !== null);
      const [standIn] = numbers;
      if (standIn === undefined) continue;
      this.#numbers.set(standIn, numbers);
      this.#ids.set(standIn, main);
      for (const number of numbers) this.standIns.set(number, standIn);
      for (const id of ids) this.#byId.set(id, standIn);
    }
  }

  /** The number that stands for the entity's group; undefined where it is in none. */
  standInOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  /** The numbers of these entities and of all that are one with them. */
  withMembers(numbers: readonly number[]): Set<number> {
    return new Set(numbers.flatMap((number) => this.#numbers.get(this.standIns.get(number) ?? number) ?? [number]));
  }

  /** Of a number that stands for a group. */
  idOf(standIn: number): string | undefined {
    return this.#ids.get(standIn);
  }
}
