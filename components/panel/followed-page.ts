/** A page in a tab. Its address is null where the browser keeps it from us. */
export interface PageInTab {
  id: number;
  url: string | null;
}

/** Whether the page in front is still the one that was read. */
export function isSamePage(read: PageInTab, front: PageInTab, isNavigation: boolean): boolean {
  if (read.id !== front.id) return false;
  if (read.url !== null && front.url !== null) return withoutFragment(read.url) === withoutFragment(front.url);
  // An address that was open and no longer is belongs to another site; of two closed ones only a navigation tells.
  return read.url === front.url && !isNavigation;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
