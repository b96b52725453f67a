import type { MentionMark } from './mark-mentions';

/**
 * One tab stop for all the names in a text: Tab reaches it, E and Shift E move it.
 *
 * Only the mark that holds the stop is a button with a name of its own ("Huawei, organisation, 2 of 7"). As buttons,
 * a thousand marks would turn every sentence into a list of controls for a screen reader; as bare `<mark>`s they are
 * read as the words they are. The role is there before the focus comes and not set by it, because what is announced
 * is what the element was when it was focused.
 */
export class TabStop {
  #marks: MentionMark[] = [];
  #current: MentionMark | undefined;
  readonly #describe: (mark: MentionMark) => string;

  constructor(describe: (mark: MentionMark) => string) {
    this.#describe = describe;
  }

  /** The marks that can be reached. The stop stays where it is if it can. */
  setMarks(marks: MentionMark[]): void {
    this.#marks = marks;
    const stays = this.#current && marks.includes(this.#current);
    if (!stays) this.moveTo(marks[0]);
  }

  /** Moves the stop, and the focus with it if it is there: a mark that is no stop any more cannot keep it. */
  moveTo(mark: MentionMark | undefined): void {
    if (mark === this.#current) return;
    const old = this.#current?.pieces[0];
    const hadFocus = old !== undefined && old === old.ownerDocument.activeElement;
    this.#current = mark;
    if (mark) {
      const [piece] = mark.pieces;
      piece.setAttribute('role', 'button');
      piece.setAttribute('aria-label', this.#describe(mark));
      piece.tabIndex = 0;
      if (hadFocus) piece.focus({ preventScroll: true });
    }
    for (const name of ['tabindex', 'role', 'aria-label']) old?.removeAttribute(name);
  }

  /** Focuses the stop; moves it first if the focus is on it already. Past the last comes the first. */
  step(by: 1 | -1): void {
    const current = this.#current;
    if (!current) return;
    const hasFocus = current.pieces[0].ownerDocument.activeElement === current.pieces[0];
    const count = this.#marks.length;
    if (hasFocus) this.moveTo(this.#marks[(this.#marks.indexOf(current) + by + count) % count]);
    const piece = this.#current?.pieces[0];
    piece?.focus({ preventScroll: true });
    // Focusing would ignore the room that a bar takes.
    piece?.scrollIntoView({ block: 'nearest' });
  }
}
