import { setTimeout as pause } from 'node:timers/promises';
import type { View } from '../../../../e2e/drivers/view';

/** Every record of the database, as text. */
export function dumpAll(view: View): Promise<string> {
  return view.evaluate(async () => {
    const opening = indexedDB.open('offprint');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const names = [...opening.result.objectStoreNames];
    const transaction = opening.result.transaction(names);
    const readings = names.map((name) => transaction.objectStore(name).getAll());
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
    return JSON.stringify(names.map((name, index) => [name, readings[index]!.result]));
  });
}

/** The same, once what a save leaves to be done later is done. */
export async function untilQuiet(view: View): Promise<string> {
  for (let before = ''; ;) {
    const now = await dumpAll(view);
    if (now === before) return now;
    before = now;
    await pause(1_500);
  }
}
