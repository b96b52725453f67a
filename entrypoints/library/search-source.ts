import type { LibrarySource } from '../../components/library/library-source';
import type { EntityType } from '../../lib/entities/entity';
import { completeEntities, completeSites, completeTags, watchRev } from '../../lib/library/library';
import { completeLanguages } from '../../lib/search/complete-languages';
import type { FilterField } from '../../lib/search/query';
import { openSearch } from '../../lib/search/search-client';

const mostOffered = 8;

/** Changes come in bursts, a hundred rows of a bulk action one after the other. */
const restMilliseconds = 250;

const typesOf: Partial<Record<FilterField, EntityType[]>> = {
  person: ['person'],
  org: ['organisation'],
  product: ['product'],
  cve: ['identifier'],
};

export const searchClient = openSearch();

/** What the page asks of the search index. Its worker starts with the first question, and not before the list is there. */
export const searchSource: Pick<
  LibrarySource,
  'search' | 'foundIds' | 'watchIndexState' | 'complete' | 'watchEntityOverview' | 'rebuildSearch'
> = {
  search: (query, page) => searchClient.search(query, page),
  foundIds: (query) => searchClient.ids(query),
  watchIndexState: (onValue) => searchClient.watchState(onValue),
  rebuildSearch: () => searchClient.rebuild(),

  async complete(field, prefix) {
    if (field === 'tag') return (await completeTags(prefix, mostOffered)).map(named);
    if (field === 'site') return (await completeSites(prefix, mostOffered)).map(named);
    if (field === 'lang') return completeLanguages(await searchClient.languages(), prefix).slice(0, mostOffered);
    if (field !== 'entity' && !typesOf[field]) return [];
    const entities = await completeEntities(prefix, mostOffered, typesOf[field]);
    return entities.map(({ id, ...entity }) => ({ ...entity, value: id, label: entity.name }));
  },

  watchEntityOverview: (id) => (onValue, onError) =>
    afterChanges(() => searchClient.entityOverview(id), onValue, onError),
};

/** Nothing as long as the index is not to be had: another library tab holds it, or it could not be opened. */
export function indexSize(): ReturnType<typeof searchClient.size> {
  return new Promise((resolve, reject) => {
    const stop = searchClient.watchState(({ status }) => {
      if (status === 'starting') return;
      queueMicrotask(() => stop());
      if (status === 'waiting' || status === 'failed') resolve({ bytes: 0, where: 'disk' });
      else searchClient.size().then(resolve, reject);
    });
  });
}

/** Answers now and after every change of the library; a newer change makes an answer under way worthless. */
export function afterChanges<Answer>(
  ask: () => Promise<Answer>,
  onValue: (answer: Answer) => void,
  onError: (error: unknown) => void,
): () => void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = () => {
    turn += 1;
    const mine = turn;
    const ifNewest =
      <Value>(use: (value: Value) => void) =>
      (value: Value) =>
        mine === turn && use(value);
    ask().then(ifNewest(onValue), ifNewest(onError));
  };
  const stop = watchRev(() => {
    clearTimeout(timer);
    timer = setTimeout(answer, turn === 0 ? 0 : restMilliseconds);
  }, onError);
  return () => {
    turn = -1;
    clearTimeout(timer);
    stop();
  };
}

function named({ name, count }: { name: string; count: number }) {
  return { value: name, label: name, count };
}
