/**
 * The settings of the pages, by the names under which they keep them in localStorage: how a text looks, how it is read
 * aloud, how lists and keys behave, how articles are exported. Whoever adds one adds its name.
 */
const names = ['display', 'listen', 'highlight-color', 'compact-list', 'single-letters-off', 'export'];

export function readSettings(): Record<string, string> {
  const found = names.map((name): [string, string | null] => [name, localStorage.getItem(name)]);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Those that nobody has set here. What they say is checked by who reads them. */
export function addSettings(settings: Record<string, string>): void {
  for (const name of names) {
    if (!Object.hasOwn(settings, name) || localStorage.getItem(name) !== null) continue;
    localStorage.setItem(name, settings[name]!);
    // Of this page's own writes the browser tells the other pages only.
    window.dispatchEvent(new StorageEvent('storage', { key: name, newValue: settings[name]! }));
  }
}
