import type { Entity, EntityType } from '../entities/entity';
import type { MarkdownArticle } from './markdown-article';
import { tagOf } from './tag';
import { yamlString } from './yaml-string';

/** The entities that make an index; a sum or a date says little away from its sentence. */
const namedTypes = new Set<EntityType>(['organisation', 'person', 'product', 'place', 'event', 'identifier']);

const mostEntities = 20;

type Value = { text: string | null } | { list: string[] } | { day: string | null } | { number: number };

/** In this order. The names are those of Obsidian Web Clipper up to `tags`; what is unknown is left out. */
const properties: Record<string, (article: MarkdownArticle) => Value> = {
  title: ({ title }) => ({ text: title }),
  source: ({ canonicalUrl }) => ({ text: canonicalUrl }),
  author: ({ byline }) => ({ list: byline }),
  published: ({ publishedTime }) => ({ day: publishedTime }),
  created: ({ savedAt }) => ({ day: savedAt }),
  description: ({ excerpt }) => ({ text: excerpt }),
  tags: ({ tags }) => ({ list: tags.map(tagOf).filter((tag) => tag !== null) }),
  site: ({ siteName }) => ({ text: siteName }),
  lang: ({ lang }) => ({ text: lang }),
  words: ({ wordCount }) => ({ number: wordCount }),
  entities: ({ entities }) => ({ list: salientNames(entities) }),
};

/** Flat YAML between `---` lines: nesting is what Obsidian's property editor cannot show. */
export function frontMatter(article: MarkdownArticle): string {
  const lines = Object.entries(properties).flatMap(([name, read]) => {
    const value = toYaml(read(article));
    return value === null ? [] : [`${name}:${value}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

function toYaml(value: Value): string | null {
  if ('text' in value) return value.text ? ` ${yamlString(value.text)}` : null;
  if ('number' in value) return value.number > 0 ? ` ${value.number}` : null;
  if ('day' in value) {
    // The day as the page (or, for `created`, the clock in UTC) has it, and no zone: Web Clipper's form, which Obsidian
    // shows as a date. A page's "16 February, 23:30 -05:00" stays the 16th wherever it is read.
    const [day] = /^\d{4}-\d\d-\d\d/.exec(value.day ?? '') ?? [];
    return day === undefined ? null : ` ${day}`;
  }
  const items = [...new Set(value.list)].filter((item) => item !== '');
  return items.length === 0 ? null : items.map((item) => `\n  - ${yamlString(item)}`).join('');
}

function salientNames(entities: Entity[]): string[] {
  const names = entities
    .filter(({ type }) => namedTypes.has(type))
    .toSorted((one, other) => other.salience - one.salience)
    .map(({ name }) => name);
  return [...new Set(names)].slice(0, mostEntities);
}
