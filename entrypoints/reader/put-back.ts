import type { Undo } from '../../components/article/put-back';
import { readText } from '../../lib/article/article-text';
import { restoreBlock } from '../../lib/article/restore-block';
import { safeTree } from '../../lib/article/show-article';
import { sha256 } from '../../lib/library/article-id';
import type { ChangeTextRequest, SavedArticle } from '../../lib/library/saved-article';
import { send } from '../../lib/platform/messages';
import { findArticleEntities } from '../../lib/read-tab';

/** Puts a part that was left out back into a saved text. Null, and all is as before, when that failed. */
export async function putBack(saved: SavedArticle, index: number): Promise<Undo | null> {
  const { row, html, coverage, dropped, entities } = saved;
  const { id, url, title, publishedTime, lang, wordCount, excerpt, contentHash, entitiesVersion = null } = row;
  const { text } = readText(safeTree(html));
  const before = { url, title, publishedTime, lang, html, text, wordCount, excerpt, coverage, dropped };
  const after = restoreBlock(before, index);
  const changedHash = await sha256(after.html);
  const isDone = await change({ ...after, id, from: contentHash, ...(await findArticleEntities(after)) });
  return isDone ? () => change({ ...before, id, from: changedHash, entities, entitiesVersion }) : null;
}

async function change(request: ChangeTextRequest): Promise<boolean> {
  const { id, from, html, wordCount, excerpt, coverage, dropped, entities, entitiesVersion } = request;
  const found = { entities, entitiesVersion };
  const reply = await send('changeText', { id, from, html, wordCount, excerpt, coverage, dropped, ...found });
  return reply.status === 'done';
}
