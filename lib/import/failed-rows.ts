import type { FailedRow } from './read-item';

/** So many travel to the page with what else is known of the files; a hundred are shown. */
const mostAtHand = 1_000;
const linesAtOnce = 10_000;

/** What is not taken, all of it: a million rows that failed would hold the page, and lie in a blob as lines of JSON. */
export class FailedRows {
  readonly atHand: FailedRow[] = [];
  readonly #parts: Blob[] = [];
  #lines: string[] = [];

  add({ place, reason, text }: FailedRow): void {
    const row = { place, reason, text };
    if (this.atHand.length < mostAtHand) this.atHand.push(row);
    else if (this.#lines.push(`${JSON.stringify(row)}\n`) === linesAtOnce) this.#settle();
  }

  /** Null where all are at hand. */
  rest(): Blob | null {
    this.#settle();
    return this.#parts.length === 0 ? null : new Blob(this.#parts);
  }

  #settle(): void {
    if (this.#lines.length > 0) this.#parts.push(new Blob(this.#lines));
    this.#lines = [];
  }
}

/** For the file of all of them. */
export async function readFailedRows(atHand: FailedRow[], rest: Blob | null): Promise<FailedRow[]> {
  const lines = rest ? (await rest.text()).trimEnd().split('\n') : [];
  return [...atHand, ...lines.map((line) => JSON.parse(line) as FailedRow)];
}
