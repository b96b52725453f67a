import type { SavedHighlight } from '../../library/highlights';
import type { ExportedArticle, ExportWords } from '../exported-article';
import { articleHead, articleNotes } from '../text/article-parts';
import { makeValid } from './valid-text';
import { writePage } from './page';

/** One article as a chapter, and what a reading program must be able to do for it. */
export function writeChapter(
  article: ExportedArticle,
  tree: HTMLElement,
  lost: SavedHighlight[],
  words: ExportWords,
): { xhtml: string; properties: string[] } {
  const whole = tree.ownerDocument.createElement('div');
  // Our own words are as safe as escapeMarkup makes them, and the tree is inert.
  whole.innerHTML = articleHead(article, words);
  whole.append(...tree.childNodes);
  whole.insertAdjacentHTML('beforeend', articleNotes(article, lost, words));
  makeValid(whole);
  const { row } = article;
  const properties = [
    ...(whole.querySelector('math') ? ['mathml'] : []),
    ...(whole.querySelector('svg') ? ['svg'] : []),
  ];
  const body = new XMLSerializer().serializeToString(whole);
  return { xhtml: writePage({ title: row.title, lang: row.lang, dir: row.dir, body }), properties };
}
