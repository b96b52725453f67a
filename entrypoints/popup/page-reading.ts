import type { Article, ExtractMode } from '../../lib/article/article';
import { sha256 } from '../../lib/library/article-id';
import { afterPaint } from '../../lib/platform/after-paint';
import { getActiveTab } from '../../lib/platform/active-tab';
import { type ArticleFindings, findArticleEntities, readTab, type ReadResult } from '../../lib/read-tab';
import type { PopupStore } from './popup-store';

// Both wait for the text.
const loadQueries = () => import('./library-queries');

export interface PageContent {
  article: Article;
  /** No entities if they could not be found. */
  findings: Promise<ArticleFindings>;
  /** Of the article's HTML as it is now. */
  contentHash: string;
  /** Of its HTML as the page gave it, before anything that was left out was put back. */
  pageHash: string;
}

export interface PageReading {
  tabId: Promise<number>;
  /** What the page holds; null when that is no article. */
  content: () => Promise<PageContent | null>;
  readAgain: (mode: ExtractMode) => void;
  /** Shows another text of the article that was read. */
  change: (content: PageContent) => Promise<void>;
  /** Whatever is still on its way comes too late. */
  stop: () => void;
}

/** Reads the tab in front, and tells the store of every step. */
export function readPage({ dispatch }: PopupStore): PageReading {
  const tab = getActiveTab();
  /** The number of the text on the screen: what was found in an earlier one comes too late. */
  let latest = 0;
  let stopWatching: (() => void) | null = null;
  let content = read('article');

  async function read(mode: ExtractMode): Promise<PageContent | null> {
    latest += 1;
    const number = latest;
    stopWatching?.();
    const found = await tab;
    dispatch({ type: 'tab', tab: found });
    const result = await readTab(found.id, mode).catch(toFailure);
    if (number !== latest) return null;
    dispatch({ type: 'read', result });
    // Names, library and all that they load wait for the text: it is what the reader came for.
    const painted = afterPaint();
    if (result.status !== 'found') {
      void painted.then(async () => dispatch({ type: 'unread', rows: await (await loadQueries()).listUnread(3) }));
      return null;
    }
    const { article } = result;
    const findings = painted.then(() => findEntities(article, number));
    void watchWhen(painted, number);
    const pageHash = await sha256(article.html);
    return { article, findings, contentHash: pageHash, pageHash };
  }

  async function watchWhen(painted: Promise<void>, number: number): Promise<void> {
    await painted;
    const { watchCopy, watchFault } = await loadQueries();
    if (number !== latest) return;
    const stops = [watchCopy(reading, dispatch), watchFault(dispatch)];
    stopWatching = () => stops.forEach((stop) => stop());
  }

  async function findEntities(article: Article, number: number): Promise<ArticleFindings> {
    try {
      const findings = await findArticleEntities(article);
      if (number === latest) dispatch({ type: 'findings', findings: { status: 'found', ...findings } });
      return findings;
    } catch (error) {
      // An article without its names is still an article: it is shown, and can be saved.
      console.error(error);
      if (number === latest) dispatch({ type: 'findings', findings: { status: 'failed' } });
      return { entities: [], entitiesVersion: null, language: null };
    }
  }

  const reading: PageReading = {
    tabId: tab.then(({ id }) => id),
    content: () => content,
    readAgain(mode) {
      dispatch({ type: 'reading', mode });
      content = read(mode);
    },
    stop() {
      latest += 1;
      stopWatching?.();
    },
    async change(changed) {
      latest += 1;
      const number = latest;
      content = Promise.resolve(changed);
      const findings = await changed.findings;
      if (number === latest) dispatch({ type: 'changed', article: changed.article, findings });
    },
  };
  return reading;
}

/** Whatever went wrong while reading, the reader is told the same, and "Copy details" has the words. */
function toFailure(error: unknown): ReadResult {
  return { status: 'failed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
