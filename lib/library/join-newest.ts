/**
 * Of several lists, each newest first, the newest together, each article once. Where each has its first `limit`, so has
 * what comes of them.
 */
export function joinNewest<Listed extends { id: string; savedAt: string }>(lists: Listed[][], limit: number): Listed[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const joined = new Map(lists.flat().map((listed) => [listed.id, listed]));
  return [...joined.values()].toSorted((a, b) => (a.savedAt > b.savedAt ? -1 : 1)).slice(0, limit);
}
