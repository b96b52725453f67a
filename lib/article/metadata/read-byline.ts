import { type MetaTags, metaContent, metaContents } from './meta-content';
import { isOffice, leadIn, looksLikePerson, namesInLine, personNames, startsWithOtherRole } from './person-names';
import type { JsonLd, JsonLdNode } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';
import type { Line } from './visible-lines';
import { writtenDate } from './written-date';

const authorMeta = [
  'author', 'article:author', 'article:author_name', 'og:author', 'parsely-author', 'sailthru.author', 'dc.creator',
  'dcterms.creator', 'dc:creator', 'byl', 'shareaholic:article_author_name', 'authors', 'cxenseparse:author', 'rbauthors', 'creator', 'twitter:creator:name',
]; // prettier-ignore
const authorMarkup =
  '[rel~="author" i], [itemprop~="author" i], [itemprop~="creator" i], [property*="author" i], .p-author, .vcard';
const authorNames =
  '[class*="author" i], [class*="byline" i], [class*="by-line" i], [class*="autor" i], [class*="writer" i], [class*="verfasser" i], [class*="contributor" i], [class*="redakteur" i], [class*="poster" i], [data-testid*="author" i], [id*="byline" i], [id*="author" i], byline, address';
const authorAddress =
  /\/(?:authors?|auth|autor(?:en|es|in|i)?|auteurs?|people|persons?|profiles?|staff|team|newsteam|contributors?|journalists?|writers?|reviewers?|bloggers?|by|users?|members?|correspondents?|experts?|redaktion|mitarbeiter)\/[^/]+|\/@[\w.]+|linkedin\.com\/in\/|[?&]_?author=/i;
/** How a text names its author after its last paragraph. */
const signature =
  /\b(?:this (?:guest )?(?:post|article|story|essay|piece) (?:was |is )?(?:originally )?(?:written |contributed |authored )?by|(?:guest )?(?:post|article|essay) by|written by|about the author[:\s]|blog ?beitrag von|(?:gastbeitrag|beitrag|interview|kommentar|text) von|(?:über den autor|über die autorin)[:\s]|posted by|- autor[:\s])\s*/i;

export { personNames } from './person-names';

/** Who wrote it, one name an entry, the surest source first; what only offices and the site sign comes last. */
export function readByline(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd,
  site: SiteNames,
  lines: Line[],
  start: number,
): string[] {
  const declared = [
    () => authorsOf(jsonLd.article),
    () => metaContents(tags, authorMeta),
    () => labelled(tags),
    () => metaContents(tags, ['citation_author', 'dc.contributor']).map(turnedRound),
    () => authorsOf(jsonLd.page),
  ];
  const isOurs = (name: string): boolean => isSiteName(name, site);
  const offices: string[][] = [];
  for (const source of declared) {
    const names = personNames(source(), []);
    const people = names.filter((name) => !isOurs(name) && !isOffice(name));
    if (people.length > 0) {
      const all = longer(
        people,
        declared.map((other) => personNames(other(), [])),
      );
      return fuller(all, () => namesNear(document, lines, start, isOurs));
    }
    if (names.length > 0) offices.push(names);
  }
  // Where the page says that the site or an office wrote it, a name beside the headline must say it is the author's.
  const near = namesNear(document, lines, start, isOurs, offices.length > 0 ? 3.2 : 2.4);
  if (near.length > 0) return near;
  const told = namesInLine(metaContent(tags, ['og:description', 'description'])?.slice(0, 160) ?? '');
  return offices[0] ?? (told.isLed ? told.names : []);
}

/** The declared list that names these people and others: one source often holds only the first author. */
const longer = (people: string[], lists: string[][]): string[] =>
  lists.find(
    (list) => list.length > people.length && list.length <= 6 && people.every((name) => list.includes(name)),
  ) ?? people;

const authorsOf = (node: JsonLdNode | null): string[] =>
  node ? [...namesOf(node['author']), ...(node['author'] ? [] : namesOf(node['creator']))] : [];

/** Pages say "Written by" in pairs for link previews: twitter:label1 and twitter:data1. */
function labelled(tags: MetaTags): string[] {
  return [1, 2].flatMap((number) => {
    const [label] = metaContents(tags, [`twitter:label${number}`]);
    const isAuthor = /written|author|verfasst|geschrieben|von|écrit|escrito|scritto|door|作者|執筆/i.test(label ?? '');
    return isAuthor ? metaContents(tags, [`twitter:data${number}`]) : [];
  });
}

/** Libraries write "Lee, Ann"; a list would have more words. */
const turnedRound = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

/** A handle or a first name gives way to the full name that the page shows for it. */
function fuller(people: string[], near: () => string[]): string[] {
  if (people.length > 1 || /\s/.test(people[0]!)) return people;
  const shown = near();
  const handle = people[0]!.toLowerCase();
  const isHandle = /^[a-z\d._-]+$/.test(people[0]!);
  const fits = shown.some(
    (name) => name.includes(' ') && (isHandle || name.toLowerCase().split(/\s+/).includes(handle)),
  );
  return fits ? shown : people;
}

/** A line of its own before the name. */
const announcement =
  /^(?:(?:written |posted |published |words |text )?(?:by|von|par|por)|authors?|autor(?:in)?|auteur|contributors?|verfasst von|geschrieben von|作者|著者)\s*[:：]?$/iu;

interface Signed {
  at: number;
  names: string[];
  score: number;
  isAside: boolean;
}

/** Names in the lines around the heading, by what speaks for each; then those with which the text is signed. */
/** The elements that pages mark as an author's, once for all lines. */
interface Marks {
  markup: Set<Element>;
  named: Set<Element>;
}

function authorMarks(document: Document): Marks {
  // An element that wraps the whole page is no mark of a name.
  const small = (selector: string): Set<Element> =>
    new Set(
      [...document.querySelectorAll(selector)]
        .slice(0, 400)
        .filter((element) => (element.textContent ?? '').length <= 600),
    );
  return { markup: small(authorMarkup), named: small(authorNames) };
}

/** The nearest element of a set that an element is in, a few steps up. */
function within(element: Element, marked: Set<Element>): Element | null {
  let outer: Element | null = element;
  for (let steps = 0; outer && steps < 7; steps++, outer = outer.parentElement) if (marked.has(outer)) return outer;
  return null;
}

function namesNear(
  document: Document,
  lines: Line[],
  start: number,
  isOurs: (name: string) => boolean,
  least = 2.4,
): string[] {
  const portraits = new Set(
    [...document.querySelectorAll('img[alt]')]
      .slice(0, 150)
      .map((image) => image.getAttribute('alt')!.trim().toLowerCase()),
  );
  const marks = authorMarks(document);
  const found: Signed[] = [];
  const offices: Signed[] = [];
  const from = Math.max(0, start - 8);
  const until = Math.min(lines.length, start + 45);
  for (let at = from; at < until; at++) {
    const signed = at === start ? null : readLine(lines, at, at - start, portraits, marks, isOurs);
    if (signed) (signed.names.every((name) => isOffice(name) || isOurs(name)) ? offices : found).push(signed);
  }
  return together(found, least) ?? signedBelow(lines, until, marks, isOurs) ?? together(offices, 1.5) ?? [];
}

function readLine(
  lines: Line[],
  at: number,
  distance: number,
  portraits: Set<string>,
  marks: Marks,
  isOurs: (name: string) => boolean,
): Signed | null {
  const line = lines[at]!;
  if (line.text.length > 220 || startsWithOtherRole(line.text)) return null;
  const isAnnounced = announcement.test(lines[at - 1]?.text ?? '');
  const part =
    line.parts.find((element) => within(element, marks.markup)) ??
    line.parts.find((element) => within(element, marks.named));
  const markup = part ? within(part, marks.markup) : null;
  const named = part ? within(part, marks.named) : null;
  const link =
    line.parts
      .map((element) => element.closest('a[href]'))
      .find((element) => element && authorAddress.test(element.getAttribute('href')!)) ?? null;
  const isMarked = markup !== null || named !== null || link !== null;
  let { names, isLed, isWhole } = namesInLine(isAnnounced ? `by ${line.text}` : line.text, isMarked);
  // "17 September 2019 Ann Lee 3 comments": the marked part alone is the name.
  const own = (link ?? part)?.textContent ?? '';
  if (names.length === 0 && isMarked && line.parts.length > 1 && own.length < 80)
    ({ names, isWhole } = namesInLine(own, true));
  if (names.length === 0 && (isMarked || isLed)) {
    names = personNames([own.length < 80 && own !== '' ? own : line.text], [])
      .filter((name) => markup !== null || isOffice(name) || isOurs(name))
      .slice(0, 1);
    isWhole = true;
  }
  names = names.filter((name) => !isOurs(name) || isLed || isMarked);
  if (names.length === 0) return null;
  const first = names[0]!.split(', ')[0]!.toLowerCase();
  const inLink = line.parts.some((element) => element.closest('a[href]')?.textContent?.toLowerCase().includes(first));
  const isDated = [at - 2, at - 1, at, at + 1, at + 2].some((other) => isDateLine(lines[other]));
  const isPictured = [...portraits].some((alt) => alt.includes(first) && alt.length <= first.length + 25);
  const isFull = looksLikePerson(names[0]!) && names[0]!.includes(' ');
  const score =
    (isLed ? 3.5 : 0) + (markup ? 3 : 0) + (named ? 2 : 0) + (link ? 2 : 0) + (isPictured && isFull ? 1.2 : 0) + (isDated ? 1.2 : 0) +
    (isWhole && isFull ? 1 : 0) + (isWhole && names.length > 1 ? 0.4 : 0) + (Math.abs(distance) <= 6 ? 0.5 : 0) -
    (inLink && !link && !isLed && !isMarked ? 1.5 : 0) - (line.isAside ? (isMarked ? 1.5 : 3.5) : 0) - (distance < 0 ? 0.4 : 0) - Math.abs(distance) * 0.04; // prettier-ignore
  return { at, names, score, isAside: line.isAside };
}

function isDateLine(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 90 && writtenDate(line.text) !== null;
}

/** The best-founded line, and the lines beside it that are founded as well: one author a line. */
function together(found: Signed[], least: number): string[] | null {
  const best = found.reduce<Signed | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || best.score < least) return null;
  const names: string[] = [];
  let last = best.at;
  for (const { at, names: more, score, isAside } of found) {
    if (at < best.at || at - last > 3 || score < best.score - 0.7 || isAside !== best.isAside) continue;
    names.push(...more);
    last = at;
  }
  return personNames(names, []);
}

function signedBelow(lines: Line[], from: number, marks: Marks, isOurs: (name: string) => boolean): string[] | null {
  for (let at = from; at < lines.length; at++) {
    const { text, isAside, parts } = lines[at]!;
    if (isAside || text.length > 400) continue;
    const found = signature.exec(text);
    const isSigned = found !== null && found.index < 40;
    const isAnnounced = announcement.test(lines[at - 1]?.text ?? '');
    const isMarked = parts.some((part) => within(part, marks.markup) ?? within(part, marks.named));
    // Most lines end here, so that a page of thousands stays cheap.
    if (!isSigned && !isAnnounced && !isMarked && !(text.length < 80 && leadIn.test(text))) continue;
    const rest = isSigned ? text.slice(found.index + found[0].length) : text;
    const { names, isLed, isWhole } = namesInLine(isSigned || isAnnounced ? `by ${rest}` : rest);
    const people = names.filter((name) => (looksLikePerson(name) || isLed) && !isOurs(name));
    if (people.length > 0 && (isSigned || isAnnounced || isWhole)) return people;
  }
  return null;
}
