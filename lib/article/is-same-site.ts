/**
 * Whether an article may say of itself that it stands at `claimed`, when the browser says that the tab shows `shown`. A
 * page that has taken over its process writes what it likes into its answer; with another site's address it would put
 * itself in the place of what was saved there. Files have no site: there it has to be the same one.
 */
export function isSameSite(claimed: string, shown: string | null): boolean {
  const [from, tab] = [claimed, shown ?? ''].map((address) => URL.parse(address));
  if (!from || !tab) return false;
  if (from.origin !== 'null') return from.origin === tab.origin;
  return from.protocol === tab.protocol && from.pathname === tab.pathname;
}
