declare global {
  // Lives in the extension's isolated world of the page; the page itself can't see it.
  var offprintInsists: boolean | undefined;
}

/** Injected before the extractor to say "take the text even if it does not look like an article". */
export function insist(): void {
  globalThis.offprintInsists = true;
}

/** True once after insist(): the next click asks as usual again. */
export function takeInsistence(): boolean {
  const insists = globalThis.offprintInsists === true;
  globalThis.offprintInsists = undefined;
  return insists;
}
