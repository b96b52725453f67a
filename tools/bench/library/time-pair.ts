/** Milliseconds, each of ours with that of the plain way, taken one after the other. */
export interface Pair {
  ours: number;
  raw: number;
}

export async function time(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** The other way round the next time: what else the machine does meets both. */
export async function timePair(ours: () => unknown, raw: () => unknown, isOursFirst: boolean): Promise<Pair> {
  if (isOursFirst) return { ours: await time(ours), raw: await time(raw) };
  const first = await time(raw);
  return { ours: await time(ours), raw: first };
}
