/** What a note says of its article, as it stands there. */
export interface NoteHead {
  url: string;
  title: string;
  byline: string[];
  published: unknown;
  created: unknown;
  excerpt: string;
  tags: string[];
  siteName: string;
  lang: string;
  /** How the reader's highlights are marked where Offprint wrote the note; null where it did not, or nobody can tell. */
  ownMarks: 'equals' | 'tags' | null;
  /** The note below it. */
  body: string;
}

/** What notes call the address of their page: ours and Obsidian Web Clipper's first. */
export const addressNames = ['source', 'url', 'link'];

/** Web Clipper and Logseq link what they name: `[[Ada Example]]`. */
export function withoutBrackets(name: string): string {
  return name.replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1');
}
