/** Later than the earlier time even when the clock went back. */
export function laterThan(earlier: string, now: string): string {
  return now > earlier ? now : millisecondAfter(earlier);
}

function millisecondAfter(time: string): string {
  return new Date(Date.parse(time) + 1).toISOString();
}
