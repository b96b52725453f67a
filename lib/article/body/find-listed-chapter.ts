import { isOtherPage } from './find-teasers';

const lists = '.toc, .contents, .table-of-contents, .toctree-wrapper, #toc, #contents, #table-of-contents';
const headings = 'h1, h2, h3';
const MIN_LINKS = 4;
/** Links to places of the same page, of which an overview has few. */
const MIN_AWAY = 0.7;

/**
 * The chapter of a manual that is little more than the list of its pages, with its heading; null where no list is called
 * contents, or where it leads about the page that it stands on.
 */
export function findListedChapter(body: Element): Element | null {
  const [list, ...others] = body.querySelectorAll(lists);
  if (!list || others.some((other) => !list.contains(other))) return null;
  const links = [...list.querySelectorAll('a[href]')];
  const page = new URL(body.baseURI);
  const away = links.filter((link) => isOtherPage(link.getAttribute('href')!, page)).length;
  if (links.length < MIN_LINKS || away < links.length * MIN_AWAY) return null;
  let chapter = list.parentElement!;
  while (chapter !== body && !chapter.querySelector(headings)) chapter = chapter.parentElement!;
  return chapter === body ? null : chapter;
}
