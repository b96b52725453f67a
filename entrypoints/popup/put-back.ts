import type { Undo } from '../../components/article/put-back';
import { restoreBlock } from '../../lib/article/restore-block';
import { sha256 } from '../../lib/library/article-id';
import { send } from '../../lib/platform/messages';
import { findArticleEntities } from '../../lib/read-tab';
import type { PageContent, PageReading } from './page-reading';
import type { PopupStore } from './popup-store';

/** Puts a part that was left out back into the text, and into the saved copy if there is one. Null when it failed. */
export async function putBack(store: PopupStore, reading: PageReading, index: number): Promise<Undo | null> {
  const before = await reading.content();
  if (!before) return null;
  const article = restoreBlock(before.article, index);
  const [findings, contentHash] = await Promise.all([findArticleEntities(article), sha256(article.html)]);
  const after = { ...before, article, findings: Promise.resolve(findings), contentHash };
  const isDone = await exchange(store, reading, before, after);
  return isDone ? () => exchange(store, reading, after, before) : null;
}

/** False, and all is as before, when there is another text by now or the copy could not be changed. */
async function exchange(store: PopupStore, reading: PageReading, from: PageContent, to: PageContent): Promise<boolean> {
  if ((await reading.content())?.contentHash !== from.contentHash) return false;
  await reading.change(to);
  const { copy } = store.getState();
  // Of a page that has changed, the copy has another text: it is the reader's to update or to leave.
  if (copy.status !== 'saved' || copy.hasChanged) return true;
  const { html, wordCount, excerpt, coverage, dropped } = to.article;
  const { entities, entitiesVersion } = await to.findings;
  const text = { html, wordCount, excerpt, coverage, dropped, entities, entitiesVersion };
  const reply = await send('changeText', { id: copy.id, from: from.contentHash, ...text });
  if (reply.status === 'done') return true;
  await reading.change(from);
  return false;
}
