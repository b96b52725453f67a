import type { MentionInContext } from '../../components/library/library-source';
import { readText } from '../../lib/article/article-text';
import { safeTree } from '../../lib/article/show-article';
import { mentionsInContext } from '../../lib/entities/mentions-in-context';
import { getSaved } from '../../lib/library/library';

/** Where the article names the entity: two places, from its text. */
export async function mentionsIn(id: string, entityId: string): Promise<MentionInContext[]> {
  const saved = await getSaved(id);
  const entity = saved?.entities.find((found) => found.id === entityId);
  if (!saved || !entity) return [];
  return mentionsInContext(readText(safeTree(saved.html)).text, entity.mentions, 2);
}
