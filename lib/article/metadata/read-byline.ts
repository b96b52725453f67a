import type { JsonLdNode } from './read-json-ld';
import { namesOf } from './read-json-ld';
import { metaContent } from './meta-content';

const authorElements = [
  '[rel~="author" i]',
  '[itemprop~="author" i] [itemprop~="name" i]',
  '[itemprop~="author" i]',
  '.byline .author, .byline__name, .byline-name, .author-name, .author__name, .entry-author, .article-author, .post-author',
  '.byline, .p-author, .author',
];

// Who publishes is not who wrote, and these name nobody.
const nobody =
  /^(?:admin|administrator|staff|editor|editors|editorial|newsroom|guest|author|unknown|anonymous|team|press release|redaktion|redazione|rédaction|redacción|編集部|webmaster)$/i;
const leadIn =
  /^(?:(?:written|posted|reported|published|article|story|words)\s+)?(?:by|von|par|por|di|door|af|av|作者|文|記者)[\s:：]+|^(?:author|autor|auteur)\s*[:：]\s*/i;
const joiner = /\s*(?:,|;|、|&|\||•|·|\band\b|\bund\b|\bet\b|\by\b|\bwith\b)\s*/iu;

/** Who wrote it, one name an entry: from JSON-LD, then meta tags, then the elements that pages mark so. */
export function readByline(document: Document, jsonLd: JsonLdNode | null, siteName: string): string[] {
  const publisher = jsonLd ? namesOf(jsonLd['publisher']) : [];
  const sources = [
    () => (jsonLd ? namesOf(jsonLd['author']) : []),
    () => [
      metaContent(document, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']) ??
        '',
    ],
    ...authorElements.map((selector) => () => [...document.querySelectorAll(selector)].slice(0, 6).map(visibleText)),
  ];
  for (const source of sources) {
    const names = personNames(source(), [siteName, ...publisher]);
    if (names.length > 0) return names;
  }
  return [];
}

/** The people in lines such as "By Ann Lee and Bo Chan", without those refused (the site and its publisher). */
export function personNames(lines: string[], refused: string[]): string[] {
  const refusedNames = new Set(refused.map((name) => name.toLowerCase()));
  const names = lines.flatMap(splitNames).filter((name) => isName(name, refusedNames));
  return [...new Set(names)].slice(0, 8);
}

const visibleText = (element: Element): string => element.getAttribute('content') ?? element.textContent ?? '';

function splitNames(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim().replace(leadIn, '');
  return line.split(joiner).map((name) => name.replace(leadIn, '').replace(/^[\s@–-]+|[\s,.|–-]+$/g, ''));
}

function isName(name: string, refused: Set<string>): boolean {
  if (name.length < 2 || name.length > 60 || name.split(' ').length > 5) return false;
  return !/https?:|[/@\d]/.test(name) && !nobody.test(name) && !refused.has(name.toLowerCase());
}
