/** A frame's worth of work, then the page has its turn. */
const sliceMilliseconds = 12;

/** Null when one of them failed; the console says which way. */
export async function mapInSlices<Item, Result>(
  items: Item[],
  convert: (item: Item) => Promise<Result>,
): Promise<Result[] | null> {
  const results: Result[] = [];
  let sliceStart = performance.now();
  try {
    for (const item of items) {
      if (performance.now() - sliceStart > sliceMilliseconds) {
        await new Promise((resolve) => setTimeout(resolve));
        sliceStart = performance.now();
      }
      results.push(await convert(item));
    }
    return results;
  } catch (error) {
    console.error(error);
    return null;
  }
}
