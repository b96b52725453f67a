import type { RefusalReason } from './article';

/** Above these a page is read only when the reader insists: Readability takes 2.2 s over 200,000 elements. */
const caps = { elements: 100_000, characters: 5_000_000 };

const htmlTypes = new Set(['text/html', 'application/xhtml+xml']);

/** Why a page can't be read as it is, or null. Looks at the live page and changes nothing; by prototypes, see remove-clobbering.ts. */
export function measurePage(page: Document): RefusalReason | 'fits' {
  const contentType = Reflect.get(Document.prototype, 'contentType', page) as string;
  if (!htmlTypes.has(contentType)) return 'no-web-page';
  const root = Reflect.get(Document.prototype, 'documentElement', page) as Element | null;
  const body = Reflect.get(Document.prototype, 'body', page) as Element | null;
  if (!root || !body) return 'empty';
  if (body.localName === 'frameset') return 'frames-only';
  const elements = Document.prototype.getElementsByTagName.call(page, '*').length;
  if (elements > caps.elements) return 'too-many-elements';
  if (textLength(body) > caps.characters && shownLength(body) > caps.characters) return 'too-much-text';
  return 'fits';
}

const textLength = (element: Element): number => Reflect.get(Node.prototype, 'textContent', element)?.length ?? 0;

/** Without scripts, in which a page may hand itself 20 MB of data, and without style sheets. */
function shownLength(body: Element): number {
  const unread = Element.prototype.querySelectorAll.call(body, 'script, style');
  return [...unread].reduce((rest, element) => rest - textLength(element), textLength(body));
}

/** What the reader may overrule. */
export const isCap = (reason: RefusalReason): boolean => reason === 'too-many-elements' || reason === 'too-much-text';
