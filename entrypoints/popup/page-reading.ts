import type { Article, ExtractMode } from '../../lib/article/article';
import type { Entity } from '../../lib/entities/entity';
import { getActiveTab } from '../../lib/platform/active-tab';
import { findArticleEntities, readTab, type ReadResult } from '../../lib/read-tab';
import { listUnread, watchCopy } from './library-queries';
import type { PopupStore } from './popup-store';

export interface PageContent {
  article: Article;
  /** Empty if they could not be found. */
  entities: Promise<Entity[]>;
}

export interface PageReading {
  tabId: Promise<number>;
  /** What the page holds; null when that is no article. */
  content: () => Promise<PageContent | null>;
  readAgain: (mode?: ExtractMode) => void;
}

/** Reads the tab in front, and tells the store of every step. */
export function readPage({ dispatch }: PopupStore): PageReading {
  const tab = getActiveTab();
  let content = read();

  async function read(mode?: ExtractMode): Promise<PageContent | null> {
    const found = await tab;
    dispatch({ type: 'tab', tab: found });
    const result = await readTab(found.id, mode).catch(toFailure);
    dispatch({ type: 'read', result });
    // Names, library and all that they load wait for the text: it is what the reader came for.
    const painted = afterPaint();
    if (result.status !== 'found') {
      void painted.then(async () => dispatch({ type: 'unread', rows: await listUnread(3) }));
      return null;
    }
    const { article } = result;
    void painted.then(() => watchCopy(article, dispatch));
    return { article, entities: painted.then(() => findEntities(article)) };
  }

  async function findEntities(article: Article): Promise<Entity[]> {
    try {
      const entities = await findArticleEntities(article);
      dispatch({ type: 'findings', findings: { status: 'found', entities } });
      return entities;
    } catch (error) {
      // An article without its names is still an article: it is shown, and can be saved.
      console.error(error);
      dispatch({ type: 'findings', findings: { status: 'failed' } });
      return [];
    }
  }

  return {
    tabId: tab.then(({ id }) => id),
    content: () => content,
    readAgain(mode) {
      dispatch({ type: 'reading' });
      content = read(mode);
    },
  };
}

/** Whatever went wrong while reading, the reader is told the same, and "Copy details" has the words. */
function toFailure(error: unknown): ReadResult {
  return { status: 'failed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** A popup that is not drawn at all, as in a hidden window, is not waited for. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
