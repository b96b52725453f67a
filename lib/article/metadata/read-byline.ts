import { nameInBox } from './author-marks';
import { type MetaTags, metaContent, metaContents } from './meta-content';
import { isOffice, namesInLine, personNames } from './person-names';
import type { JsonLd, JsonLdNode } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';
import { shownByline } from './shown-byline';
import type { VisibleLines } from './visible-lines';

/** Names of meta tags in which publishers and their analytics keep the author. */
const authorMeta = [
  'author', 'article:author', 'article:author_name', 'og:author', 'parsely-author', 'sailthru.author', 'dc.creator',
  'dcterms.creator', 'dc:creator', 'byl', 'shareaholic:article_author_name', 'authors', 'cxenseparse:author', 'rbauthors', 'creator', 'twitter:creator:name',
]; // prettier-ignore
/** Who wrote it, one name an entry, the surest source first; what only offices and the site sign comes last. */
export function readByline(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd,
  site: SiteNames,
  lines: VisibleLines,
  start: number,
): string[] {
  const declared = [
    () => authorsOf(jsonLd.article),
    () => metaContents(tags, authorMeta),
    () => labelled(tags),
    () => metaContents(tags, ['citation_author', 'dc.contributor']).map(turnedRound),
    () => authorsOf(jsonLd.page),
  ];
  const isSite = (name: string): boolean => isSiteName(name, site);
  // Who publishes did not write: the site's name, declared as an organisation's, tells nothing.
  const organisations = organisationsOf(jsonLd.article);
  const isPublisher = (name: string): boolean => isSite(name) && organisations.includes(name);
  const offices: string[][] = [];
  for (const source of declared) {
    const names = personNames(source(), []);
    const people = names.filter((name) => !isSite(name) && !isOffice(name));
    if (people.length > 0) {
      const all = longer(
        people,
        declared.map((other) => personNames(other(), [])),
      );
      return fuller(all, () => shownByline(document, lines, start, isSite));
    }
    if (names.length > 0) offices.push(names);
  }
  // Where the page says that the site or an office wrote it, a name beside the headline must say it is the author's.
  const near = shownByline(document, lines, start, isSite, offices.length > 0);
  if (near.length > 0) return near;
  const told = namesInLine(metaContent(tags, ['og:description', 'description'])?.slice(0, 160) ?? '');
  const office = offices.map((names) => names.filter((name) => !isPublisher(name))).find((names) => names.length > 0);
  if (office || told.isLed) return office ?? told.names;
  // Company blogs sign in a box below the text, with the company's name as often as with a person's.
  return personNames([nameInBox(document) ?? ''], []);
}

/** Declared authors that are said to be no persons. */
function organisationsOf(node: JsonLdNode | null): string[] {
  const authors = [node?.['author']].flat() as unknown[];
  return authors.flatMap((author) =>
    author !== null && typeof author === 'object' && /Organi[sz]ation$/.test(String((author as JsonLdNode)['@type']))
      ? namesOf(author)
      : [],
  );
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
