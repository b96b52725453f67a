import type { NamedCount } from '../../lib/library/sidebar';

export interface TagOption {
  name: string;
  /** Null: no article has it yet. */
  count: number | null;
}

/** What was typed or pasted, as a tag is written: `#To  read,` is "To read". */
export function cleanTag(typed: string): string {
  return typed.replaceAll(',', ' ').replaceAll(/\s+/g, ' ').trim().replace(/^#+/, '').trim();
}

/** What the field offers: the library's own tags, and the typed one where it is new. */
export function listTagOptions(typed: string, found: NamedCount[], tags: string[]): TagOption[] {
  const offered = found.filter(({ name }) => !hasTag(tags, name));
  const name = cleanTag(typed);
  const isNew = name !== '' && !hasTag([...tags, ...found.map((tag) => tag.name)], name);
  return isNew ? [...offered, { name, count: null }] : offered;
}

/** The typed tag as the library already writes it, so that "Security" does not stand beside "security". */
export function knownSpelling(typed: string, found: NamedCount[]): string {
  const name = cleanTag(typed);
  return found.find((tag) => fold(tag.name) === fold(name))?.name ?? name;
}

export type TagKey = { kind: 'add'; typed: string } | { kind: 'remove'; name: string } | { kind: 'clear' } | null;

/** What a key does that the list of options has not taken. */
export function readTagKey(key: string, typed: string, tags: string[]): TagKey {
  const last = tags.at(-1);
  if (key === 'Backspace' && typed === '' && last !== undefined) return { kind: 'remove', name: last };
  if (key === 'Escape' && typed !== '') return { kind: 'clear' };
  if (key !== 'Enter' && key !== ',') return null;
  return cleanTag(typed) === '' ? { kind: 'clear' } : { kind: 'add', typed };
}

function hasTag(tags: string[], name: string): boolean {
  return tags.some((tag) => fold(tag) === fold(name));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
