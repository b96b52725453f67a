import type { LucideIcon } from 'lucide-react';
import type { EntityType } from '../../../lib/entities/entity';
import { matchName } from './palette-match';

export const paletteGroups = ['recent', 'actions', 'entities', 'tags', 'sites', 'articles'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** Something that can be done on the page as it is now. */
export interface Command {
  /** The same in every session: what was done lately is found by it. */
  id: string;
  name: string;
  /** The shortcut that does the same. */
  keys?: string;
  Icon?: LucideIcon;
  run: () => void;
}

/** One line of the palette: a way to somewhere, or something to do. */
export interface PaletteItem {
  key: string;
  group: PaletteGroup;
  name: string;
  type?: EntityType | undefined;
  count?: number;
  keys?: string | undefined;
  Icon?: LucideIcon | undefined;
  href?: string;
  run?: () => void;
}

export interface PaletteSection {
  group: PaletteGroup;
  items: PaletteItem[];
}

const mostOf: Record<PaletteGroup, number> = { recent: 6, actions: 5, entities: 4, tags: 4, sites: 3, articles: 6 };

/** Below this an action has the typed letters only here and there, and what the library holds comes before it. */
const closeFit = 40;

/** Actions that fit what was typed, and what the library found for it, each under its heading. */
export function listSections(typed: string, commands: Command[], found: PaletteItem[]): PaletteSection[] {
  const fitting = commands
    .map((command) => ({ command, fit: matchName(typed, command.name) ?? -1 }))
    .filter(({ fit }) => fit >= 0)
    .toSorted((one, other) => other.fit - one.fit);
  const actions = fitting.map(({ command }) => toItem(command));
  const isClose = typed.trim() === '' || (fitting[0]?.fit ?? 0) >= closeFit;
  const order: PaletteGroup[] = isClose
    ? [...paletteGroups]
    : [...paletteGroups.filter((group) => group !== 'actions'), 'actions'];
  const all = [...actions, ...found];
  return order
    .map((group) => ({ group, items: all.filter((item) => item.group === group) }))
    .map(({ group, items }) => ({ group, items: typed.trim() === '' ? items : items.slice(0, mostOf[group]) }))
    .filter(({ items }) => items.length > 0);
}

/** Before anything is typed: what was used lately, then everything that can be done. */
export function listStart(commands: Command[], recent: PaletteItem[]): PaletteSection[] {
  const known = new Map(commands.map((command) => [`action ${command.id}`, command]));
  const lately = recent.flatMap((item) => {
    const command = known.get(item.key);
    if (command) return [{ ...toItem(command), group: 'recent' as const }];
    return item.href === undefined ? [] : [{ ...item, group: 'recent' as const }];
  });
  const used = new Set(lately.map((item) => item.key));
  const others = commands.filter((command) => !used.has(`action ${command.id}`));
  return listSections('', others, lately.slice(0, mostOf.recent));
}

function toItem({ id, name, keys, Icon, run }: Command): PaletteItem {
  return { key: `action ${id}`, group: 'actions', name, keys, Icon, run };
}
