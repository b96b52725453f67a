import type { TemplateForms } from '../template/render-template';

/** Where things lie in the zip: `note` and `name` are without their ending, `file` is a picture's name. */
interface Places {
  note: (name: string) => string;
  picture: (note: string, file: string) => string;
  /** From the note to the picture, as its address. */
  pictureLink: (file: string) => string;
}

/** All notes in one place, and the pictures in a folder there. */
export function besideFolder(folder: string): Places {
  return {
    note: (name) => `${name}.md`,
    picture: (_note, file) => `${folder}/${file}`,
    pictureLink: (file) => `${folder}/${file}`,
  };
}

/** What a program that takes Markdown wants of it. */
export interface Preset extends TemplateForms {
  /** The note until the reader changes it. */
  template: string;
  fileName: string;
  /** Parts of addresses on the web: small letters and dashes. */
  hasSlugs: boolean;
  places: Places;
  /** `==text==`, or else the tag of HTML that every reader of Markdown takes. */
  marksWithEquals: boolean;
  /** False where a table of HTML would not be shown. */
  hasHtml: boolean;
  /** The last hand on a note: what the program would do something with. */
  finish?: (markdown: string) => string;
  /** Null where `[[name]]` leads nowhere. */
  entityNote: EntityNotePlace | null;
}

interface EntityNotePlace {
  path: (name: string) => string;
  write: (entity: { types: string[]; aliases: string[] }) => string;
}
