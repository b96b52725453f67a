/** Waits until the page has nothing else to do, and no longer than two seconds. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
