import { articleId, sha256 } from '../../../lib/library/article-id';
import { changeLibrary } from '../../../lib/library/change-library';
import { database } from '../../../lib/library/database';
import { listedEntities, withListKeys } from '../../../lib/library/list-keys';
import type { SavedBody, SavedRow } from '../../../lib/library/saved-article';
import { fitEntity, newReaderState, toRowContent } from '../../../lib/library/saved-row';
import { textBytes } from '../../../lib/library/text-bytes';
import { pickRemarks } from '../../../lib/library/whole-article';
import type { MadeArticle } from './make-library';

const batchSize = 250;

/** Puts made-up articles into the library, many in one transaction, as the library's own functions write them. */
export async function writeLibrary(
  articles: Iterable<MadeArticle>,
  onProgress: (written: number) => void = () => {},
): Promise<void> {
  let written = 0;
  for (const batch of batches(articles)) {
    const records = await Promise.all(batch.map(toRecords));
    await changeLibrary(async (change) => {
      for (const record of records) record.row.rev = change.nextRev();
      await database.articles.bulkPut(records.map(({ row }) => row));
      await database.bodies.bulkPut(records.map(({ body }) => body));
      for (const { row, body } of records) {
        change.listEntities(body.entities);
        change.count(undefined, row);
      }
    });
    onProgress((written += batch.length));
  }
}

/** One article as the library stores it, but for its rev. */
export async function toRecords({ request, state }: MadeArticle): Promise<{ row: SavedRow; body: SavedBody }> {
  const { article } = request;
  const entities = request.entities.map(fitEntity);
  const [id, contentHash] = await Promise.all([articleId(article.canonicalUrl), sha256(article.html)]);
  const row = withListKeys(
    {
      ...toRowContent({ ...request, entities }, id, contentHash),
      ...newReaderState(state.savedAt, [], 0),
      ...state,
      textBytes: textBytes(article.html, entities),
    },
    listedEntities(entities).map((entity) => entity.id),
  );
  return { row, body: { id, html: article.html, entities, ...pickRemarks(article) } };
}

function* batches(articles: Iterable<MadeArticle>): Generator<MadeArticle[]> {
  let batch: MadeArticle[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
