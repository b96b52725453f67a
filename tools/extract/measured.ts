import type { Article } from '../../lib/article/article';
import type { Entity } from '../../lib/entities/entity';

/** One page's file in OUT_DIR. The field names are those that scorers of extraction read. */
export type Measured =
  | ({
      /** The names, joined by commas. */
      byline: string;
      content: string;
      entities: Entity[];
      /** Milliseconds. */
      ms: { clone: number; extract: number; sanitise: number; entities: number };
    } & Pick<Article, 'title' | 'siteName' | 'publishedTime' | 'lang' | 'image' | 'excerpt' | 'text'>)
  | { error: string };
