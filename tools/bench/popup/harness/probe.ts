/** What the probe has seen, in milliseconds from the page's own time origin. */
export interface Seen {
  /** The first paragraph was on the screen. */
  text?: number;
  /** The first name was marked. */
  marks?: number;
  /** The sum of layout shifts that no input caused; Chromium only. */
  shift: number;
}

// Stands first in the page, in the product's and in its twin's, and changes nothing in either.
const seen: Seen = { shift: 0 };
Object.assign(globalThis, { benchSeen: seen });

function note(name: 'text' | 'marks', css: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(css)) return;
    observer.disconnect();
    // A frame's callbacks run before it is drawn; a task that they ask for runs after.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (seen[name] = performance.now()), { once: true });
      port1.start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no other origin
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

note('text', '.prose p');
note('marks', '.prose mark.ent');

if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}
