import { useEffect, useState } from 'react';
import type { LibrarySource, MentionInContext } from '../library-source';

/** Where the article names the entity; null until it is read. `updatedAt`: another text is read again. */
export function useMentions(
  source: Pick<LibrarySource, 'mentionsIn'>,
  articleId: string,
  entityId: string,
  updatedAt: string,
): MentionInContext[] | null {
  const [mentions, setMentions] = useState<MentionInContext[] | null>(null);

  useEffect(() => {
    let isLate = false;
    async function read(): Promise<void> {
      const found = await source.mentionsIn(articleId, entityId);
      if (!isLate) setMentions(found);
    }
    void read();
    return () => {
      isLate = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text of the same article
  }, [source, articleId, entityId, updatedAt]);

  return mentions;
}
