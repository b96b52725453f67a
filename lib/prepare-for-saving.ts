import type { PageAnswer } from './platform/extract-from-tab';
import type { PrepareReply } from './platform/messages';
import { findArticleEntities, readAnswer } from './read-tab';

/** From what a page answered to what the library saves, when no popup is open to do it. Needs a document. */
export async function prepareForSaving(answer: PageAnswer): Promise<PrepareReply> {
  const result = readAnswer(answer);
  if (result.status === 'forbidden') return { status: 'failed', reason: 'The page is closed to extensions.' };
  if (result.status !== 'found') return result;
  const { text: _, ...article } = result.article;
  const { entities, entitiesVersion } = await findArticleEntities(result.article);
  return { status: 'ready', request: { article, entities, entitiesVersion } };
}
