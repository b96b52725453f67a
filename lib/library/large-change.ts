const lockName = 'offprint-large-change';

/**
 * Says that thousands of rows are on their way, until the function that it answers with is called, or its place is closed.
 * What can wait then does: beside an import of 36,000 rows the second copy took more time than the import.
 */
export function beginLargeChange(): () => void {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  navigator.locks.request(lockName, { mode: 'shared' }, () => over).catch(console.error);
  return end;
}

/** When none is on its way. */
export async function afterLargeChanges(): Promise<void> {
  await navigator.locks.request(lockName, () => {});
}
