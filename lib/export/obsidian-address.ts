import { fileName } from '../markdown/file-name';

/** https://help.obsidian.md/Extending+Obsidian/Obsidian+URI: a new note, of what is on the clipboard. */
export function obsidianAddress(title: string): string {
  // encodeURIComponent, since URLSearchParams writes spaces as `+`, which Obsidian keeps.
  const name = encodeURIComponent(fileName(title).replace(/\.md$/, ''));
  return `obsidian://new?file=${name}&clipboard`;
}
