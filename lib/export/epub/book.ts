import type { ExportedArticle } from '../exported-article';

/** A file of the book, as its package lists it. */
export interface BookFile {
  id: string;
  path: string;
  type: string;
  /** Such as `mathml`: what a reading program must be able to do. */
  properties: string[];
}

export interface Chapter {
  title: string;
  file: BookFile;
}

/** What the package says of the book as a whole. */
export interface BookFacts {
  identifier: string;
  title: string;
  authors: string[];
  publishers: string[];
  /** The first is the one that most of it is written in. */
  languages: string[];
  subjects: string[];
  description: string;
  published: string | null;
  sources: string[];
  dir: 'ltr' | 'rtl';
}

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Put together while the articles pass by, so that none has to be held. */
export class FactGatherer {
  #rows: Pick<
    ExportedArticle['row'],
    'title' | 'byline' | 'siteName' | 'lang' | 'dir' | 'tags' | 'canonicalUrl' | 'excerpt' | 'publishedTime'
  >[] = [];

  add({ row }: ExportedArticle): void {
    const { title, byline, siteName, lang, dir, tags, canonicalUrl, excerpt, publishedTime } = row;
    this.#rows.push({ title, byline, siteName, lang, dir, tags, canonicalUrl, excerpt, publishedTime });
  }

  get count(): number {
    return this.#rows.length;
  }

  facts(title: string): BookFacts {
    const rows = this.#rows;
    const [first, second] = rows;
    const single = second ? undefined : first;
    const languages = byCount(rows.map(({ lang }) => (lang !== null && languageTag.test(lang) ? lang : 'und')));
    return {
      // The same article is the same book, so that a reading program keeps its place in it.
      identifier: single?.canonicalUrl ?? `urn:uuid:${crypto.randomUUID()}`,
      title: single?.title.trim() || title,
      authors: single?.byline ?? [],
      publishers: byCount(rows.map(({ siteName }) => siteName)),
      languages: languages.length > 0 ? languages : ['und'],
      subjects: byCount(rows.flatMap(({ tags }) => tags)),
      description: single?.excerpt ?? '',
      published: single?.publishedTime ?? null,
      sources: single ? [single.canonicalUrl] : [],
      dir: byCount(rows.map(({ dir }) => dir))[0] === 'rtl' ? 'rtl' : 'ltr',
    };
  }
}

/** Each once, the most frequent first. */
function byCount<Value extends string>(values: Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) if (value.trim() !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
