import type { Database } from './sqlite';

/**
 * Which entities each doc names, and how often, packed into a few arrays: 50,000 articles of 25 take 8 MB. Who appears
 * with whom is counted in them in milliseconds; SQL would need a row for each of the million.
 */
export class EntityColumn {
  /** By doc number: where its entities begin in the pool, how many they are, and its day. */
  #starts = new Uint32Array(1024);
  #counts = new Uint8Array(1024);
  #days = new Int32Array(1024);
  #entities = new Uint32Array(16_384);
  #mentions = new Uint16Array(16_384);
  #used = 0;
  #highest = 0;
  #highestEntity = 0;

  static load(database: Database): EntityColumn {
    const column = new EntityColumn();
    // At once, and with room for some hundred articles more: while they grow step by step, the old ones are in memory
    // as well, until nobody knows when.
    const [highest, bytes] = database.selectArray(
      'SELECT coalesce(max(number), 0), coalesce(sum(length(entities)), 0) FROM named',
    ) as [number, number];
    column.#reserve(highest, bytes / Uint32Array.BYTES_PER_ELEMENT + 16_384);
    const statement = database.prepare(
      'SELECT docs.number, day, entities, mentions FROM named JOIN docs USING (number)',
    );
    try {
      while (statement.step()) {
        const [number, day, entities, mentions] = statement.get([]) as [number, number, Uint8Array, Uint8Array];
        column.set(number, day, toNumbers(entities, Uint32Array), toNumbers(mentions, Uint16Array));
      }
    } finally {
      statement.finalize();
    }
    return column;
  }

  /** What was there before stays in the pool, unused, until the next load. */
  set(number: number, day: number, entities: Uint32Array, mentions: Uint16Array): void {
    this.#reserve(number, entities.length);
    this.#starts[number] = this.#used;
    this.#counts[number] = entities.length;
    this.#days[number] = day;
    this.#entities.set(entities, this.#used);
    this.#mentions.set(mentions, this.#used);
    this.#used += entities.length;
    this.#highest = Math.max(this.#highest, number);
    for (const entity of entities) if (entity > this.#highestEntity) this.#highestEntity = entity;
  }

  delete(number: number): void {
    if (number <= this.#highest) this.#counts[number] = 0;
  }

  /** One byte a doc: 1 where it names one of them. */
  docsWith(wanted: ReadonlySet<number>): Uint8Array {
    const map = new Uint8Array(this.#highest + 1);
    for (let number = 1; number <= this.#highest; number += 1) {
      const start = this.#starts[number]!;
      const end = start + this.#counts[number]!;
      for (let index = start; index < end; index += 1) {
        if (!wanted.has(this.#entities[index]!)) continue;
        map[number] = 1;
        break;
      }
    }
    return map;
  }

  /** Calls back for each doc that names the entity, and counts in how many of them each other entity is named. */
  countTogether(entity: number, onDoc: (day: number, mentions: number) => void): Uint32Array {
    const together = new Uint32Array(Math.max(entity, this.#highestEntity) + 1);
    const [entities, starts, counts] = [this.#entities, this.#starts, this.#counts];
    for (let number = 1; number <= this.#highest; number += 1) {
      const start = starts[number]!;
      const end = start + counts[number]!;
      // Not by subarray and indexOf: an object a doc takes longer than the looking.
      let own = start;
      while (own < end && entities[own] !== entity) own += 1;
      if (own === end) continue;
      onDoc(this.#days[number]!, this.#mentions[own]!);
      for (let index = start; index < end; index += 1) together[entities[index]!]! += 1;
    }
    together[entity] = 0;
    return together;
  }

  /** The same where some entities are one: by the numbers that stand for them, each once a doc. */
  countGroups(
    entity: number,
    standIns: ReadonlyMap<number, number>,
    onDoc: (day: number, mentions: number) => void,
  ): Uint32Array {
    const length = Math.max(entity, this.#highestEntity) + 1;
    const together = new Uint32Array(length);
    const countedIn = new Uint32Array(length);
    const mains = Uint32Array.from({ length }, (_, number) => standIns.get(number) ?? number);
    const [entities, starts, counts] = [this.#entities, this.#starts, this.#counts];
    for (let number = 1; number <= this.#highest; number += 1) {
      const start = starts[number]!;
      const end = start + counts[number]!;
      let isNamed = false;
      let mentions = 0;
      for (let index = start; index < end; index += 1) {
        if (mains[entities[index]!] !== entity) continue;
        isNamed = true;
        mentions += this.#mentions[index]!;
      }
      if (!isNamed) continue;
      onDoc(this.#days[number]!, mentions);
      for (let index = start; index < end; index += 1) {
        const main = mains[entities[index]!]!;
        if (countedIn[main] === number) continue;
        countedIn[main] = number;
        together[main]! += 1;
      }
    }
    together[entity] = 0;
    return together;
  }

  #reserve(number: number, more: number): void {
    if (number >= this.#starts.length) {
      const length = Math.max(this.#starts.length * 2, number + 1);
      this.#starts = grow(this.#starts, length);
      this.#counts = grow(this.#counts, length);
      this.#days = grow(this.#days, length);
    }
    if (this.#used + more > this.#entities.length) {
      const length = Math.max(Math.ceil(this.#entities.length * 1.5), this.#used + more);
      this.#entities = grow(this.#entities, length);
      this.#mentions = grow(this.#mentions, length);
    }
  }
}

function grow<Numbers extends Uint32Array | Uint16Array | Uint8Array | Int32Array>(old: Numbers, length: number) {
  const grown = new (old.constructor as new (length: number) => Numbers)(length);
  grown.set(old);
  return grown;
}

/** A blob as numbers. It may begin anywhere in its buffer, where numbers may not. */
export function toNumbers<Numbers extends Uint32Array | Uint16Array>(
  blob: Uint8Array,
  Type: new (buffer: ArrayBufferLike) => Numbers,
): Numbers {
  return new Type(blob.slice().buffer);
}

export function toBlob(numbers: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
