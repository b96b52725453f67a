import type { Article } from '../../lib/article/article';
import type { Entity } from '../../lib/entities/entity';

/** One page's file in OUT_DIR. The field names are those that scorers of extraction read. */
export type Measured =
  | ({
      status: 'found';
      /** The names, joined by commas. */
      byline: string;
      content: string;
      /** Null when they were left out. */
      entities: Entity[] | null;
      /** How many blocks are offered to the reader to put back. */
      droppedBlocks: number;
      /** Milliseconds. */
      ms: { clone: number; extract: number; sanitise: number; entities: number };
    } & Pick<Article, 'title' | 'siteName' | 'publishedTime' | 'lang' | 'image' | 'excerpt' | 'text' | 'coverage'>)
  | {
      status: 'no-article' | 'refused' | 'failed' | 'timed-out';
      /** Scorers count a page that has this as empty. */
      error: string;
    };
