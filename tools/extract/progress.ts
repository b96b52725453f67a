import type { Measured } from './measured';

/** Says on stderr how far it is and which pages gave no article; stdout is for results. */
export class Progress {
  private done = 0;
  private empty = 0;
  private readonly started = Date.now();

  constructor(
    private readonly total: number,
    private readonly label: string,
  ) {}

  count(id: string, measured: Measured): void {
    this.done += 1;
    if (measured.status !== 'found') {
      this.empty += 1;
      console.error(`${this.label}${id}: ${measured.error.split('\n')[0]}`);
    }
    if (this.done % 50 === 0 && this.done < this.total) console.error(this.line());
  }

  end(): void {
    console.error(this.line());
  }

  private line(): string {
    const seconds = ((Date.now() - this.started) / 1000).toFixed(1);
    return `${this.label}${this.done} of ${this.total} pages, ${this.empty} without an article, ${seconds} s`;
  }
}
