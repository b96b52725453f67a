const writtenAtOnce = 500;

/** Goes on where a run before this one was stopped. */
export async function fillInParts(count: number, fill: (most: number) => Promise<number>): Promise<void> {
  for (let written = 0; written < count;) {
    written = await fill(writtenAtOnce);
    if (written < count) console.log(`${written} of ${count} articles`);
  }
}
