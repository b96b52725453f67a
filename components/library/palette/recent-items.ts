import { entityTypes } from '../../../lib/entities/entity';
import { type PaletteItem, paletteGroups } from './palette-items';

const storageKey = 'palette-recent';
const most = 12;

/** What was chosen lately in this browser, newest first. */
export function readRecent(): PaletteItem[] {
  const written: unknown = parse(localStorage.getItem(storageKey));
  return Array.isArray(written) ? written.filter(isItem) : [];
}

export function rememberItem({ key, group, name, type, href }: PaletteItem): void {
  const others = readRecent().filter((item) => item.key !== key);
  const kept = [{ key, group, name, type, href }, ...others].slice(0, most);
  localStorage.setItem(storageKey, JSON.stringify(kept));
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch (error) {
    // Written by another version, or by hand.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isItem(value: unknown): value is PaletteItem {
  if (typeof value !== 'object' || value === null) return false;
  const { key, group, name, type, href } = value as Record<string, unknown>;
  return (
    typeof key === 'string' &&
    typeof name === 'string' &&
    paletteGroups.some((known) => known === group) &&
    (type === undefined || entityTypes.some((known) => known === type)) &&
    (href === undefined || isOurs(href))
  );
}

/** An address within the extension: one from elsewhere in the storage is not followed. */
function isOurs(href: unknown): boolean {
  return typeof href === 'string' && URL.parse(href, location.href)?.origin === location.origin;
}
