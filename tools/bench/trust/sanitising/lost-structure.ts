/** What an article is made of, beside its words. */
const kept = {
  heading: 'h1, h2, h3, h4, h5, h6',
  preformatted: 'pre',
  code: 'code',
  table: 'table',
  cell: 'td, th',
  list: 'ul, ol, dl',
  item: 'li, dt, dd',
  quote: 'blockquote',
  figure: 'figure',
  caption: 'figcaption, caption',
  formula: 'math',
  'part of a formula': 'math *',
  ruby: 'ruby, rt, rp',
  details: 'details, summary',
  link: 'a[href^="http"], a[href^="mailto:"]',
} as const;

/** No reader is meant to see these, and no article is made of them. */
const unread = 'script, style, template, noscript, select, button, textarea, svg style, svg script';

/** What stands in `before` and no longer in `after`, which has been made safe: one line each. */
export function lostStructure(before: ParentNode, after: ParentNode): string[] {
  const lost: string[] = [];
  for (const element of before.querySelectorAll(unread)) element.remove();
  if (words(before) !== words(after)) lost.push(`text: ${firstDifference(words(before), words(after))}`);
  for (const [what, selector] of Object.entries(kept)) {
    const [then, now] = [before, after].map((tree) => tree.querySelectorAll(selector).length) as [number, number];
    if (then > now) lost.push(`${what}: ${then} became ${now}`);
  }
  const [lines, linesNow] = [before, after].map((tree) => preformatted(tree)) as [string, string];
  if (lines !== linesNow) lost.push(`lines of code: ${firstDifference(lines, linesNow)}`);
  const [pictures, picturesNow] = [before, after].map((tree) => countPictures(tree)) as [number, number];
  if (pictures > picturesNow) lost.push(`picture: ${pictures} became ${picturesNow}`);
  const [jumps, jumpsNow] = [before, after].map((tree) => countJumps(tree)) as [number, number];
  if (jumps > jumpsNow) lost.push(`link to a footnote: ${jumps} became ${jumpsNow}`);
  return lost;
}

const words = (tree: ParentNode): string => ((tree as unknown as Node).textContent ?? '').replace(/\s+/g, ' ').trim();

const preformatted = (tree: ParentNode): string =>
  Array.from(tree.querySelectorAll('pre'), (element) => element.textContent).join('\n');

/** Pictures of the web, and those that are in the page itself. */
function countPictures(tree: ParentNode): number {
  return Array.from(tree.querySelectorAll('img')).filter((picture) => {
    const source = picture.getAttribute('src') ?? picture.getAttribute('srcset') ?? '';
    return source.trim() !== '' && !/^\s*(?:data:image\/svg|blob:|about:|javascript:|cid:)/i.test(source);
  }).length;
}

/** Links within the text whose target is there. */
function countJumps(tree: ParentNode): number {
  const ids = new Set(Array.from(tree.querySelectorAll('[id]'), ({ id }) => id));
  return Array.from(tree.querySelectorAll('a[href^="#"]')).filter((link) => {
    const name = link.getAttribute('href')!.slice(1);
    return ids.has(name) || ids.has(decode(name));
  }).length;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone per cent sign
  }
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
  return `${around(before)} became ${around(after)}`;
}
