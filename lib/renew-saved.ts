import { readText } from './article/article-text';
import { safeTree } from './article/show-article';
import { getSaved, listOlderEntities, renewEntities } from './library/library';
import type { SavedArticle } from './library/saved-article';
import type { findArticleEntities } from './read-tab';

/** It brings the model. */
type Find = typeof findArticleEntities;

/**
 * Finds the names and figures of a saved article again. Its text stays as it is, and so do the places in it. False when
 * nothing was changed.
 */
export async function renewSaved({ row, html }: SavedArticle, find: Find): Promise<boolean> {
  const { id, title, publishedTime, lang, contentHash } = row;
  const { text } = readText(safeTree(html));
  const { entities, entitiesVersion } = await find({ text, title, publishedTime, lang });
  return renewEntities({ id, from: contentHash, entities, entitiesVersion });
}

interface RenewAllOptions {
  /** The version of the model that is there now. */
  version: string;
  find: Find;
  /** Called after each article with how many have been looked at. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** The same for all that another version of the model has read, one after the other. */
export async function renewAllEntities({ version, find, onProgress, signal }: RenewAllOptions): Promise<void> {
  let done = 0;
  for await (const id of listOlderEntities(version)) {
    if (signal.aborted) return;
    const saved = await getSaved(id);
    if (saved) await renewSaved(saved, find);
    onProgress((done += 1));
  }
}
