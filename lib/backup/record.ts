import { sha256 } from '../library/article-id';

// The hash stands before what it is the hash of, so that a record tells by itself whether it is whole, also in a folder
// whose list was not written any more.
const written = /^\{"hash":"([0-9a-f]{64})","article":(.*)\}\s*$/s;

export async function writeRecord(article: unknown): Promise<string> {
  const text = JSON.stringify(article);
  return `{"hash":"${await sha256(text)}","article":${text}}\n`;
}

/** Why a record cannot be read. */
export type RecordDamage = 'broken' | 'changed';

/** What the record says, all of it unchecked. */
export async function readRecord(text: string): Promise<{ article: unknown } | RecordDamage> {
  const [, hash, article = ''] = written.exec(text) ?? [];
  if (hash === undefined) return 'broken';
  if ((await sha256(article)) !== hash) return 'changed';
  try {
    return { article: JSON.parse(article) };
  } catch (error) {
    if (error instanceof SyntaxError) return 'broken';
    throw error;
  }
}
