import { shortText } from './short-text';
import { type Removal, takeOut } from './take-out';

const fields = 'form input[type="email" i], form input[name="email" i]';
/** Never only a sign-up, however short. */
const whole = 'html, body, main, article, h1, [itemprop~="articleBody"], [role="main"]';
/** In characters: what such a box says to the reader. */
const MAX_PITCH = 320;
/** No more than this share of the page's text: a short text is no pitch. */
const MAX_SHARE = 0.3;

/** Takes out the box around a field for an e-mail address, with the words that praise the newsletter. */
export function dropSignUps(body: Element, removals: Removal[]): void {
  const found = body.querySelectorAll(fields);
  if (found.length === 0) return;
  const limit = Math.min(MAX_PITCH, (body.textContent ?? '').length * MAX_SHARE);
  for (const field of found) {
    if (!field.isConnected) continue;
    let box = field.closest('form')!;
    if (!isPitch(box, limit)) continue;
    while (box.parentElement && isPitch(box.parentElement, limit)) box = box.parentElement as HTMLFormElement;
    takeOut(box, 'drop-sign-ups', 'newsletter', removals);
  }
}

function isPitch(box: Element, limit: number): boolean {
  if (box.matches(whole) || box.querySelector('h1, article, time, textarea, figure')) return false;
  return shortText(box, limit) !== null;
}
