import { readCounters } from './counters';
import { openDatabase } from './database';
import { readEdits } from './dictionary/entity-edits';
import { countNaming } from './dictionary/groups';
import type { ListName, View } from './view';

const counted = ['all', 'unread', 'reading', 'archived', 'starred', 'trash'] as const;

export async function countLists(): Promise<Record<ListName, number>> {
  await openDatabase();
  return readListTotals();
}

/** Within a transaction. */
export async function readListTotals(): Promise<Record<ListName, number>> {
  const counts = await readCounters(counted.map((list) => `state:${list}`));
  const [all = 0, unread = 0, reading = 0, archived = 0, starred = 0, trash = 0] = counts;
  // Rows of schema 1 stand in the inbox once they are renewed; its number is right from the first moment.
  return { inbox: all - archived, all, unread, reading, archived, starred, trash };
}

/** Within a transaction: how many articles the view has. */
export async function readTotal(view: View): Promise<number> {
  switch (view.kind) {
    case 'list':
      return (await readListTotals())[view.list];
    case 'tag':
      return (await readCounters([`tag:${view.tag}`]))[0] ?? 0;
    case 'site':
      return (await readCounters([`site:${view.site}`]))[0] ?? 0;
    case 'entity':
      return countNaming(await readEdits(), view.id);
  }
}
