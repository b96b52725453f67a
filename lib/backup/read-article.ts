import { articleId } from '../library/article-id';
import type { BackupArticle } from '../library/library';
import type { SourceFile } from '../import/source/source-file';
import { checkRecord } from './check-record';
import { damageOf, type DamageReason, readBytes } from './open-backup';
import { readRecord } from './record';

const longestRecord = 250_000_000;

/** One article of a backup, its fields checked and its HTML not safe yet; or why it does not come in. */
export async function readArticle(id: string, file: SourceFile): Promise<BackupArticle | DamageReason> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readBytes(file, longestRecord));
  } catch (error) {
    return damageOf(error);
  }
  const read = await readRecord(text);
  if (typeof read === 'string') return read;
  const article = checkRecord(read.article);
  if (!article) return 'broken';
  // An id is made of the address: another one would put this text over somebody else's article.
  const isOwn = article.row.id === id && (await articleId(article.row.canonicalUrl)) === id;
  return isOwn ? article : 'forged';
}
