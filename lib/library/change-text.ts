import { listPictures } from '../pictures/list-pictures';
import { sha256 } from './article-id';
import { changeLibrary } from './change-library';
import { database } from './database';
import { withListKeys } from './list-keys';
import { listSavedPictures } from './pictures/list-saved';
import { queuePictures } from './pictures/queue-pictures';
import type { ChangeTextRequest } from './saved-article';
import { fitEntity, toRowText } from './saved-row';
import { textBytes } from './text-bytes';

/**
 * Gives a saved article another text of the reader's making, with what the row says of it. What the reader did with
 * the article stays, and so does the mark by which a change of the page is noticed. False, and nothing is changed, when
 * the article is gone or has another text than the one that this was made from.
 */
export async function changeText(request: ChangeTextRequest): Promise<boolean> {
  const { id, from, html, coverage, dropped } = request;
  // Before the transaction, which would end while it waits for a hash.
  const contentHash = await sha256(html);
  const entities = request.entities.map(fitEntity);

  return changeLibrary(async (change) => {
    const [row, body, pictures] = await Promise.all([
      database.articles.get(id),
      database.bodies.get(id),
      listSavedPictures(id),
    ]);
    if (!row || !body || row.deletedAt !== null || row.contentHash !== from) return false;
    const changed = withListKeys(
      {
        ...row,
        ...toRowText(request, { ...request, entities }, contentHash, row.pageHash ?? row.contentHash),
        ...(await queuePictures(change, id, pictures, listPictures(html, row.image))),
        textBytes: textBytes(html, entities),
        rev: change.nextRev(),
      },
      change.listEntities(entities),
    );
    await database.articles.put(changed);
    await database.bodies.put({ ...body, html, entities, coverage, dropped });
    change.count(row, changed);
    return true;
  });
}
