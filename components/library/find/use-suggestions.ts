import { useEffect, useMemo, useState } from 'react';
import type { FilterField } from '../../../lib/search/query';
import { useToday } from '../../shared/use-today';
import type { Completion, LibrarySource } from '../library-source';
import type { PendingWord } from './search-draft';
import { askedFields, listSuggestions, type Suggestion } from './suggestions';

const restMilliseconds = 60;

/** What could be meant by the word being typed. Until its answers are there, those to the letters before stay. */
export function useSuggestions(
  source: Pick<LibrarySource, 'complete'>,
  { field, prefix, isExcluded }: PendingWord,
  isWanted: boolean,
): Suggestion[] {
  const [found, setFound] = useState<{ field: FilterField | null; answers: Completion[][] }>({ field, answers: [] });
  const now = useToday();

  useEffect(() => {
    const fields = isWanted ? askedFields({ field, prefix, isExcluded }) : [];
    if (fields.length === 0) return undefined;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answers = await Promise.all(fields.map((asked) => source.complete(asked, prefix)));
      if (!isLate) setFound({ field, answers });
    }, restMilliseconds);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [source, field, prefix, isExcluded, isWanted]);

  return useMemo(() => {
    if (!isWanted) return [];
    const answers = found.field === field ? found.answers : [];
    return listSuggestions({ field, prefix, isExcluded }, answers, now);
  }, [isWanted, found, field, prefix, isExcluded, now]);
}
