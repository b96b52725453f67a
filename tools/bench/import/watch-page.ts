/** In milliseconds. */
export interface Watched {
  /** Reading through the file before anything is written. */
  survey: number;
  run: number;
  /** Between two frames, the longest time, and how often it was over 50 ms. Waits for the processor are among it. */
  longestFrame: number;
  slowFrames: number;
  /** The page's own longest task, and how many took over 50 ms; Firefox does not tell. */
  longestTask: number;
  slowTasks: number;
}

/** Sent into the import page as text: imports the file, and writes down what the page does meanwhile. */
export function watchPage(input: string): void {
  const watched = { survey: 0, run: 0, longestFrame: 0, slowFrames: 0, longestTask: 0, slowTasks: 0 };
  Object.assign(window, { benchWatched: watched });
  const { benchText } = window as unknown as { benchText: string };
  const field = document.querySelector<HTMLInputElement>(input)!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([benchText], 'part_000000.csv'));
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing outside
  const button = () => document.querySelector<HTMLElement>('#import-summary ~ .acts .btn.primary');
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- as above
  const isDone = () => document.querySelector('#import-done') !== null;

  const limit = 50;
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        watched.longestTask = Math.max(watched.longestTask, duration);
        watched.slowTasks += 1;
      }
    }).observe({ entryTypes: ['longtask'] });
  }
  // The second copy waits for the end of the import, and here also for that of the bare put: lib/library/large-change.ts.
  void navigator.locks.request('offprint-large-change', { mode: 'shared' }, () => new Promise(() => {}));

  let start = 0;
  let started = 0;
  let last = 0;
  const frame = (now: number) => {
    if (last > 0) {
      watched.longestFrame = Math.max(watched.longestFrame, now - last);
      if (now - last > limit) watched.slowFrames += 1;
    }
    last = now;
    if (started === 0 && button()) {
      watched.survey = now - start;
      started = now;
      button()!.click();
    }
    if (isDone()) {
      watched.run = now - started;
      document.title = 'done';
    } else requestAnimationFrame(frame);
  };
  setTimeout(() => {
    start = performance.now();
    requestAnimationFrame(frame);
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, 500);
}
