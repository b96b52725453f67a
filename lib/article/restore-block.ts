import type { Article, DroppedBlock } from './article';
import { readText } from './article-text';
import { flattenWrappers } from './flatten-wrappers';
import { openingWords } from './opening-words';
import { countWords } from './reading-time';
import { sanitise } from './sanitise';
import { safeTree } from './show-article';

/** What a block that is put back changes, and the address that it was read from. */
export type ArticleBody = Pick<Article, 'url' | 'html' | 'text' | 'wordCount' | 'excerpt' | 'coverage' | 'dropped'>;

/**
 * The article with one of its dropped blocks back in its place. The block becomes top-level elements of its own, so
 * the blocks after it move on by as many. An unknown index changes nothing. Needs a document.
 */
export function restoreBlock<Body extends ArticleBody>(article: Body, index: number): Body {
  const block = article.dropped[index];
  if (!block) return article;
  const { html, count } = insert(article, block);
  const { text } = readText(safeTree(html));
  const wordCount = countWords(text);
  const others = article.dropped.flatMap((other, place) => {
    if (place === index) return [];
    const isBehind = other.position > block.position || (other.position === block.position && place > index);
    return [isBehind ? { ...other, position: other.position + count } : other];
  });
  return {
    ...article,
    html,
    text,
    wordCount,
    // A description of the page's own stays; one that was made of the first words is made anew.
    excerpt: article.excerpt === openingWords(article.text) ? openingWords(text) : article.excerpt,
    // The page's prose is as long as before, so the share grows as the text does.
    coverage: article.wordCount === 0 ? 1 : Math.min(1, (article.coverage * wordCount) / article.wordCount),
    dropped: others,
  };
}

function insert({ url, html }: ArticleBody, block: DroppedBlock): { html: string; count: number } {
  const body = inertTree(html, url);
  const part = inertTree(block.html, url);
  flattenWrappers(part);
  const count = part.childElementCount;
  const next = body.children[block.position];
  if (next) next.before(...part.childNodes);
  else body.append(...part.childNodes);
  return { html: sanitise(body.innerHTML, url), count };
}

/** Not safeTree's: that one has frames in the place of pictures. */
function inertTree(html: string, url: string): HTMLElement {
  const tree = document.implementation.createHTMLDocument('').createElement('div');
  tree.innerHTML = sanitise(html, url);
  return tree;
}
