import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import texmath from 'markdown-it-texmath';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

const formula = { renderToString: (tex: string) => `<math>${tex.replaceAll('<', '&lt;')}</math>` };
const markdownIt = new MarkdownIt({ html: true })
  .use(footnotes)
  .use(texmath, { engine: formula, delimiters: 'dollars' });

/** Two readers of Markdown that share no line: markdown-it, and what remark is made of. */
export const engines: Record<string, (markdown: string, hasFormulas: boolean) => string> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  // Its formulas begin at any dollar sign, so "from $5bn to $6bn" is one. Obsidian, Joplin, GitHub, Pandoc and KaTeX's
  // plugins ask that no digit follows, and for them `\$5bn` would spoil every sum in the business pages. So remark reads
  // formulas where there are some, and else is told not to, as its option singleDollarTextMath is for.
  remark: (markdown, hasFormulas) => {
    const tree = fromMarkdown(markdown, {
      extensions: [gfm(), math({ singleDollarTextMath: hasFormulas })],
      mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
    });
    return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
  },
};

const inline = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** As Markdown has them: below what they belong to. */
const captions = new Set(['caption', 'figcaption']);
/** Signs of the engines' own, and what numbers a footnote. */
const ownSigns = /(?:^|\s)(?:footnote-ref|footnote-backref|data-footnote-backref|sr-only|language-math)(?:\s|$)/;

/**
 * The words that a reader sees of the HTML. Formulas are left out, whose words are not the same in TeX; captions and
 * footnotes stand where Markdown puts them.
 */
export function shownWords(html: string): string[] {
  const tree = fromHtml(html, { fragment: true });
  const notes: string[] = [];
  const text = read(tree, notes);
  return [text, ...notes].join(' ').split(/\s+/).filter(Boolean);
}

function isCaption(node: Nodes): boolean {
  return node.type === 'element' && captions.has(node.tagName);
}

function read(node: Nodes, notes: string[], isInCard = false): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isSilent(node))) return '';
  const isCard = isInCard || (node.type === 'element' && String(node.properties['className']).startsWith('embed'));
  const late = node.children.filter(isCaption);
  const words = [...node.children.filter((child) => !isCaption(child)), ...late]
    .map((child) => read(child, notes, isCard))
    .join('');
  if (node.type !== 'element') return words;
  if (node.properties['id'] !== undefined && isNote(node)) {
    notes.push(words.replace(/^\s*\[\d+\]/, ''));
    return '';
  }
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'a' && String(node.properties['href']).startsWith('#') && /^\[?\d+\]?$/.test(words)) return '';
  // The site of a card, see lib/markdown/rules/figure.ts.
  if (node.tagName === 'cite' && isCard) return `(${words})`;
  return inline.has(node.tagName) ? words : ` ${words} `;
}

function isSilent({ tagName, properties }: Element): boolean {
  const className = String(properties['className'] ?? '').replaceAll(',', ' ');
  return tagName === 'math' || ownSigns.test(className);
}

/** `fn1`, `footnote-1`, `user-content-fn-1`. */
function isNote({ properties }: Element): boolean {
  return /^(?:user-content-)?(?:fn|footnote|note)-?\d+$/.test(String(properties['id']));
}
