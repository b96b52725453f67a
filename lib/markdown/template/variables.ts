import type { Entity, EntityType } from '../../entities/entity';
import type { MarkdownArticle } from '../markdown-article';

/** What stands for a variable. `bare` is written without quotation marks: a number, a day. Empty is unknown. */
export type TemplateValue = { text: string } | { bare: string } | { list: string[] };

/** The entities that make an index; a sum or a date says little away from its sentence. */
export const namedTypes: ReadonlySet<EntityType> = new Set([
  'organisation',
  'person',
  'product',
  'place',
  'event',
  'identifier',
]);

const mostEntities = 20;

/** What an article fills in. `content` is its text and comes from elsewhere. */
const readers = {
  title: ({ title }) => ({ text: title }),
  url: ({ canonicalUrl }) => ({ text: canonicalUrl }),
  author: ({ byline }) => ({ list: byline }),
  authors: ({ byline }) => ({ text: byline.join(', ') }),
  site: ({ siteName }) => ({ text: siteName }),
  published: ({ publishedTime }) => ({ bare: dayOf(publishedTime) }),
  saved: ({ savedAt }) => ({ bare: dayOf(savedAt) }),
  date: ({ publishedTime, savedAt }) => ({ bare: dayOf(publishedTime) || dayOf(savedAt) }),
  savedtime: ({ savedAt }) => ({ bare: timeOf(savedAt) }),
  updatedtime: ({ savedAt, updatedAt }) => ({ bare: timeOf(updatedAt ?? savedAt) }),
  excerpt: ({ excerpt }) => ({ text: excerpt }),
  tags: ({ tags }) => ({ list: tags }),
  lang: ({ lang }) => ({ text: lang ?? '' }),
  words: ({ wordCount }) => ({ bare: wordCount > 0 ? String(wordCount) : '' }),
  entities: ({ entities }) => ({ list: salientNames(entities) }),
} satisfies Record<string, (article: MarkdownArticle) => TemplateValue>;

type ReadVariable = keyof typeof readers;
export type VariableName = ReadVariable | 'content';

export const variableNames = [...Object.keys(readers), 'content'] as VariableName[];

export function readVariable(name: ReadVariable, article: MarkdownArticle): TemplateValue {
  return readers[name](article);
}

/**
 * The day as the page (or, for what was saved, the clock in UTC) has it, and no zone: Web Clipper's form, which Obsidian
 * shows as a date. A page's "16 February, 23:30 -05:00" stays the 16th wherever it is read.
 */
function dayOf(time: string | null): string {
  return /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? '';
}

/** Joplin's own form: `2026-11-22 09:41:05Z`. */
function timeOf(time: string): string {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)[.\d]*Z$/.exec(time) ?? [];
  return day === undefined ? dayOf(time) : `${day} ${clock}Z`;
}

function salientNames(entities: Entity[]): string[] {
  const names = entities
    .filter(({ type }) => namedTypes.has(type))
    .toSorted((one, other) => other.salience - one.salience)
    .map(({ name }) => name);
  return [...new Set(names)].slice(0, mostEntities);
}
