import { hashStart, hashUnit } from '../tagger/hash';
import { kindOf, letter, upper } from '../tagger/letter-kinds';

const numberSign = '#'.charCodeAt(0);
const capitalsSign = '@'.charCodeAt(0);
const dot = '.'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);
const curly = new Set([...'’‘'].map((quote) => quote.charCodeAt(0)));

/** One to three capitals between other signs may be any: "A" and "X" of "A10X". */
const longestRun = 3;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/**
 * The hashes under which a name with numbers is listed if it belongs to a product line, carried on as the name grows:
 * "RTX 5090" is "#RTX #" or "#@ #".
 */
export class PatternHashes {
  private hash = hashUnit(numberSign, hashStart);
  /** With one run of capitals left open. */
  private open: number[] = [];
  private isInNumber = false;
  /** A dot behind a number belongs to it if digits follow. */
  private hasDot = false;
  private isInWord = false;
  private run = 0;
  private runStart = 0;

  add(text: string, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const unit = text.charCodeAt(index);
      if (isDigit(unit)) {
        if (!this.isInNumber) this.write(numberSign);
        this.isInNumber = true;
        this.hasDot = false;
      } else if (unit === dot && this.isInNumber && !this.hasDot) this.hasDot = true;
      else {
        if (this.hasDot) this.write(dot);
        this.hasDot = false;
        this.isInNumber = false;
        this.write(curly.has(unit) ? apostrophe : unit);
      }
    }
  }

  /** Those of the text so far; the one without an open run first. */
  read(): number[] {
    const open = this.isOpenRun() ? [...this.open, hashUnit(capitalsSign, this.runStart)] : this.open;
    const hashes = [this.hash, ...open];
    return this.hasDot ? hashes.map((hash) => hashUnit(dot, hash)) : hashes;
  }

  private isOpenRun(): boolean {
    return this.run > 0 && this.run <= longestRun;
  }

  private write(unit: number): void {
    const kind = kindOf(unit);
    if (!(kind & letter)) {
      if (this.isOpenRun()) this.open.push(hashUnit(capitalsSign, this.runStart));
      this.run = 0;
      this.isInWord = false;
    } else if (kind === upper && (!this.isInWord || this.run > 0)) {
      if (this.run === 0) this.runStart = this.hash;
      this.run++;
      this.isInWord = true;
    } else {
      this.run = 0;
      this.isInWord = true;
    }
    this.hash = hashUnit(unit, this.hash);
    for (let index = 0; index < this.open.length; index++) this.open[index] = hashUnit(unit, this.open[index] ?? 0);
  }
}
