import { removeClobbering } from '../remove-clobbering';

/** Shorter frames are advertisements and buttons. In characters. */
const MIN_TEXT = 500;

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Puts the text of frames of the page's own site where the frames stand; the frames of others are closed to us.
 *
 * @param live elements of the page in document order; `copies` are theirs, at the same places
 */
export function flattenFrames(live: ArrayLike<Element>, copies: ArrayLike<Element>): void {
  if (live.length === 0) return;
  const page = live[0]!.ownerDocument;
  // By namespace: `<svg><iframe>` is no frame, and throws when it is asked for its document.
  for (const frame of Document.prototype.getElementsByTagNameNS.call(page, HTML, 'iframe')) {
    if (isOfOtherSite(frame)) continue;
    const body = bodyOf(frame as HTMLIFrameElement);
    if (!body || textLength(body) < MIN_TEXT) continue;
    const copy = copies[Array.prototype.indexOf.call(live, frame)]!;
    const box = copy.ownerDocument.createElement('div');
    for (const child of body.childNodes) box.append(copy.ownerDocument.importNode(child, true));
    removeClobbering(box);
    copy.replaceWith(box);
  }
}

/** By its address: to be told so by a frame costs 0.3 ms, and pages have a dozen. */
function isOfOtherSite(frame: Element): boolean {
  const source = Element.prototype.getAttribute.call(frame, 'src') ?? '';
  if (!/^\s*(?:https?:)?\/\//i.test(source) || Element.prototype.hasAttribute.call(frame, 'srcdoc')) return false;
  const page = Reflect.get(Document.prototype, 'URL', frame.ownerDocument) as string;
  return URL.parse(source.trim(), page)?.origin !== URL.parse(page)?.origin;
}

/** Null for a frame of another site. */
function bodyOf(frame: HTMLIFrameElement): Element | null {
  const inner = Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', frame) as Document | null;
  return inner && (Reflect.get(Document.prototype, 'body', inner) as Element | null);
}

/** Text to be read: a frame may hold a script of any length. */
function textLength(body: Element): number {
  let length = (body.textContent ?? '').length;
  for (const other of body.querySelectorAll('script, style, noscript, template'))
    length -= (other.textContent ?? '').length;
  return length;
}
