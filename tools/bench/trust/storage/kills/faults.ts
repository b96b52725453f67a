import type { View } from '../../../../../e2e/drivers/view';
import type { Shown } from '../../promise';
import { readStored, type Stored, verify } from '../library-driver';

/** What the kills of one browser have done to its library. */
export interface Faults {
  /** Said to be saved, and gone. */
  lost: number;
  /** Rows without their text. */
  partial: number;
  /** Texts without their row. */
  orphans: number;
  /** In the words of the library's own check. */
  miscounted: string[];
}

export const noFaults = (): Faults => ({ lost: 0, partial: 0, orphans: 0, miscounted: [] });

/** Looks at all that is stored, in a page that shows `library.html#storage`; adds what is wrong with it. */
export async function inspect(view: View, faults: Faults): Promise<Stored> {
  const stored = await readStored(view);
  const [ids, bodies] = [new Set(stored.ids), new Set(stored.bodies)];
  faults.partial += stored.ids.filter((id) => !bodies.has(id)).length;
  faults.orphans += stored.bodies.filter((id) => !ids.has(id)).length;
  const found = await verify(view);
  if (found) faults.miscounted.push(found);
  return stored;
}

export function showFaults(what: string, { lost, partial, orphans, miscounted }: Faults): Shown {
  const words = `${lost} lost, ${partial} partial, ${orphans} orphans, ${miscounted.length} miscounted`;
  return {
    what,
    found: [words, ...miscounted.slice(0, 1)].join(': '),
    bar: '0',
    isKept: lost + partial + orphans + miscounted.length === 0,
  };
}
