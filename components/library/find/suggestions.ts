import type { EntityType } from '../../../lib/entities/entity';
import { attachmentNames, type Filter, filterFields, type FilterField, stateNames } from '../../../lib/search/query';
import type { Completion } from '../library-source';
import type { PendingWord } from './search-draft';

export type Suggestion =
  | { kind: 'filter'; filter: Filter; label: string; type?: EntityType; count?: number }
  /** The name of a field; its value is typed next. */
  | { kind: 'field'; field: FilterField; isExcluded: boolean };

/** What is asked of the library. Without a field, those that most searches are narrowed by. */
export function askedFields({ field, prefix }: PendingWord): FilterField[] {
  if (field) return isFixed(field) ? [] : [field];
  return isLongEnough(prefix) ? ['entity', 'tag', 'site'] : [];
}

const most = 8;
/** Of names, tags and sites together, where no field was typed. */
const mostOfWord = 6;

/** What could be meant by the word being typed, likeliest first. `answers` belong to askedFields, one each. */
export function listSuggestions(pending: PendingWord, answers: Completion[][], now: Date): Suggestion[] {
  const { field, prefix, isExcluded } = pending;
  if (field) {
    const values = isFixed(field) ? fixedValues(field, prefix, now) : (answers[0] ?? []);
    return values.slice(0, most).map((value) => toSuggestion(field, value, isExcluded));
  }
  const found = askedFields(pending)
    .flatMap((asked, index) => (answers[index] ?? []).map((value) => toSuggestion(asked, value, isExcluded)))
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0))
    .slice(0, mostOfWord);
  const fields = filterFields.filter((name) => name.startsWith(prefix.toLowerCase()));
  return [...found, ...fields.map((name) => ({ kind: 'field' as const, field: name, isExcluded }))].slice(
    0,
    prefix === '' ? filterFields.length : most,
  );
}

/** Fields whose value is written by the name of an entity, as a reader would type it. */
export const entityFields: ReadonlySet<FilterField> = new Set(['entity', 'person', 'org', 'product', 'cve']);

function toSuggestion(
  field: FilterField,
  { value, label = value, type, count }: Partial<Completion> & { value: string },
  isExcluded: boolean,
) {
  const filter = { field, value: entityFields.has(field) ? label : value, isExcluded };
  return { kind: 'filter' as const, filter, label, type, count };
}

const fixed = { is: stateNames, has: attachmentNames } as const;

function isFixed(field: FilterField): field is 'is' | 'has' | 'before' | 'after' {
  return field === 'is' || field === 'has' || field === 'before' || field === 'after';
}

function fixedValues(field: 'is' | 'has' | 'before' | 'after', prefix: string, now: Date): { value: string }[] {
  const values = field === 'is' || field === 'has' ? fixed[field] : nearDates(now);
  return values.filter((value) => value.startsWith(prefix.toLowerCase())).map((value) => ({ value }));
}

/** This month and the one before, this year and the two before: the reader sees how a date is written. */
function nearDates(now: Date): string[] {
  const year = now.getFullYear();
  const months = [0, -1].map((step) => {
    const month = new Date(year, now.getMonth() + step, 1);
    return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}`;
  });
  return [...months, `${year}`, `${year - 1}`, `${year - 2}`];
}

/** One letter fits half the library; one Chinese character is a word. */
function isLongEnough(prefix: string): boolean {
  return prefix.length >= 2 || /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(prefix);
}
