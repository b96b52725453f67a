import { unmarkMentions } from '../../article/mark-mentions';

export interface Footnote {
  /** The link in the text that leads to it. */
  mark: HTMLAnchorElement;
  /** As the mark writes it: `1`, `*`. */
  label: string;
  /** Where the note stands in the text. */
  note: Element;
}

/** A chapter that a raised link leads to is no note. */
const longestNote = 3000;
/** What holds one note, when the link leads to a word at its beginning. */
const noteBoxes = 'li, dd, p, td, aside, div, section';
/** A way back to the mark: `↩`, `^`, `[1]`, `a`; signs, numbers and single letters, but no words. */
const wayBack = /^(?:[^\p{L}\p{N}]|\d{1,3}|(?<!\p{L})\p{L}(?!\p{L}))*$/u;

/** The footnote that a link in the text leads to; null for every other link. */
export function readFootnote(link: Element, root: Element): Footnote | null {
  const mark = link.closest<HTMLAnchorElement>('sup a[href^="#"]');
  const target = mark && targetOf(mark, root);
  if (!mark || !target) return null;
  const note = target.matches(noteBoxes) ? target : target.closest(noteBoxes);
  // A link to what holds it is the way back, or no footnote.
  if (!note || !root.contains(note) || note === root || note.contains(mark)) return null;
  const label = mark.textContent.trim().replace(/^\[(.*)\]$/, '$1');
  const length = noteContent(note).textContent?.trim().length ?? 0;
  return length > 0 && length <= longestNote ? { mark, label, note } : null;
}

/** What the note says, as a copy: without names of places, without marks, and without its ways back. */
export function noteContent(note: Element): DocumentFragment {
  const copy = note.cloneNode(true) as Element;
  unmarkMentions(copy);
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    if (wayBack.test(link.textContent.trim())) (link.closest('sup') ?? link).remove();
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  const content = note.ownerDocument.createDocumentFragment();
  content.append(...copy.childNodes);
  return content;
}

function targetOf(mark: HTMLAnchorElement, root: Element): Element | null {
  const id = mark.getAttribute('href')!.slice(1);
  return root.querySelector(`[id="${CSS.escape(id)}"]`) ?? root.querySelector(`[id="${CSS.escape(decoded(id))}"]`);
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}
