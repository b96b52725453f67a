import type { Sort, View } from '../library/view';
import type { SearchQuery } from './query';
import type { EntityOverview, IndexState, SearchAnswer } from './search-answer';

/** What a page asks the worker, and what it is answered. */
export interface Questions {
  search: { asked: { query: SearchQuery; page: { limit: number; offset: number } }; answer: SearchAnswer };
  /** Keys, a line each (see key-lines.ts): fifty thousand objects would take the page's thread longer to receive than to make. */
  order: { asked: { view: View; sort: Sort }; answer: string };
  ids: { asked: { query: SearchQuery }; answer: string[] };
  entityOverview: { asked: { id: string }; answer: EntityOverview };
  languages: { asked: null; answer: { lang: string; count: number }[] };
  rebuild: { asked: null; answer: null };
  size: { asked: null; answer: { bytes: number; where: 'disk' | 'memory' } };
}

export type QuestionName = keyof Questions;

export type Question = {
  [Name in QuestionName]: { number: number; name: Name; asked: Questions[Name]['asked'] };
}[QuestionName];

export type FromWorker =
  | { kind: 'answer'; number: number; answer: Questions[QuestionName]['answer'] }
  | { kind: 'failed'; number: number; reason: string }
  | { kind: 'state'; state: IndexState };

/** The handlers of all questions, each with its own types. */
export type Answerers = {
  [Name in QuestionName]: (asked: Questions[Name]['asked']) => Promise<Questions[Name]['answer']>;
};
