/** Long enough to be quick, short enough for a frame of the page. */
const batchSize = 500;

/** Reads a table whole, so many records at once, each time those after the last one. */
export async function inBatches<Item>(
  readAfter: (last: Item | undefined, limit: number) => Promise<Item[]>,
  work: (items: Item[]) => Promise<void> | void,
): Promise<void> {
  let last: Item | undefined;
  for (;;) {
    const items = await readAfter(last, batchSize);
    await work(items);
    last = items.at(-1);
    if (items.length < batchSize) return;
  }
}
