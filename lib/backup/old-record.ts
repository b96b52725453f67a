import { fieldsOf, hash, listOf, text } from './check-fields';
import { hasFile } from './folder-files';
import { readRecord } from './record';

/** What a folder of records says of an article; null when it has none, or one that cannot be read. */
export async function readOld(
  records: FileSystemDirectoryHandle,
  id: string,
): Promise<{ title: string; assets: string[]; bytes: number } | null> {
  if (!(await hasFile(records, `${id}.json`))) return null;
  const file = await (await records.getFileHandle(`${id}.json`)).getFile();
  const read = await readRecord(await file.text());
  const article = typeof read === 'string' ? undefined : fieldsOf(read.article);
  const title = text(fieldsOf(article?.['row'])?.['title']);
  if (!article || title === undefined) return null;
  const pictures = listOf(article['pictures'], (picture) => hash(fieldsOf(picture)?.['hash']) ?? '', 1_000) ?? [];
  const thumbnail = hash(article['thumbnail']) ?? '';
  return { title, assets: [...pictures, thumbnail].filter((found) => found !== ''), bytes: file.size };
}
