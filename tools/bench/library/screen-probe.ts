/** These run in the library's page: each is handed over as its source, so it may use nothing but its arguments. */

declare global {
  /** When the page's first rows were painted and how long its database took to open, in milliseconds. */
  var firstRows: { paintedAt: number; open: number } | undefined;
}

/** Before the page's own scripts: notes when so many rows with their content have been painted. */
export function noteFirstRows(enough: number): void {
  let open = 0;
  const openDatabase = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...asked: Parameters<typeof openDatabase>) {
    const startedAt = performance.now();
    const request = openDatabase.apply(this, asked);
    request.addEventListener('success', () => {
      open ||= performance.now() - startedAt;
    });
    return request;
  };
  const look = () => {
    if (document.querySelectorAll('#list li[data-id] a.t').length < enough) return requestAnimationFrame(look);
    // The frame after the one that drew them.
    return requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.firstRows = { paintedAt: performance.now(), open };
      }),
    );
  };
  requestAnimationFrame(look);
}

export interface Scrolled {
  frames: number;
  mostRows: number;
}

/** Scrolls as a hand does for half of the time and as the scrollbar's thumb for the other; counts the frames that came. */
export async function scrollDown(selector: string, milliseconds: number): Promise<Scrolled> {
  const list = document.querySelector(selector)!;
  list.scrollTop = 0;
  const startedAt = performance.now();
  const crossing = list.scrollHeight / 400;
  let frames = 0;
  let mostRows = 0;
  await new Promise<void>((resolve) => {
    const step = () => {
      const passed = performance.now() - startedAt;
      if (passed > milliseconds) return resolve();
      list.scrollTop += passed < milliseconds / 2 ? 100 : crossing;
      frames += 1;
      mostRows = Math.max(mostRows, list.querySelectorAll('li').length);
      return requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  return { frames, mostRows };
}

/** An empty list of that height. */
export function makeEmptyList(height: number): void {
  document.body.innerHTML = `<div id="list" style="height: 700px; overflow-y: auto"><div style="height: ${height}px"></div></div>`;
}
