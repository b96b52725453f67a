export type {
  Dropped,
  EntityCount,
  EntityOverview,
  IndexState,
  Marked,
  SearchAnswer,
  SearchClient,
  SearchHit,
} from './search-answer';
