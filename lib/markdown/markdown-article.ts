import type { PassageSelectors } from '../annotations/selectors';
import type { Article } from '../article/article';
import type { Entity } from '../entities/entity';

/** What an exported note is made of: the article's own fields, and when and how it was saved. */
export interface MarkdownArticle extends Pick<
  Article,
  'title' | 'canonicalUrl' | 'byline' | 'publishedTime' | 'excerpt' | 'siteName' | 'lang' | 'wordCount' | 'html'
> {
  /** ISO 8601. */
  savedAt: string;
  /** When its text was last replaced; missing where that never was. */
  updatedAt?: string;
  tags: string[];
  entities: Entity[];
  highlights?: MarkdownHighlight[];
  /** On the article as a whole. */
  note?: string;
}

export interface MarkdownHighlight extends PassageSelectors {
  note: string;
}
