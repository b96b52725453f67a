import { readListHead } from './list-head';
import type { NoteHead } from './note-head';
import { readPropertyHead } from './property-head';
import { readYamlHead } from './yaml-head';

/** Null where the note says nothing in any way that is known; `broken` where it does and cannot be read. */
export function readNoteHead(text: string): NoteHead | 'broken' | null {
  return readYamlHead(text) ?? readPropertyHead(text) ?? readListHead(text);
}
