import { type EntityNote, gatherEntityNotes } from '../markdown/entity-links/entity-notes';
import { type ExportSettings, fileNameTemplateOf } from '../markdown/export-settings';
import { foldFileName, noteName, slugName } from '../markdown/file-name';
import { presets } from '../markdown/presets/presets';
import { renderFileName } from '../markdown/template/render-template';
import { toMarkdown } from '../markdown/to-markdown';
import type { ExportedNote } from './exported-note';
import { pictureFileName } from './picture-file';

export interface ExportFile {
  /** Its path in the zip. */
  name: string;
  input: string | Blob;
  lastModified: Date;
  /** Of an article's note: its name where it is the only file. */
  noteName?: string;
}

/**
 * The files that articles become, one after the other: each note, the pictures it shows that are not there yet, and in
 * the end the notes on the entities that they link to.
 */
export async function* listFiles(
  articles: AsyncIterable<ExportedNote> | Iterable<ExportedNote>,
  settings: ExportSettings,
): AsyncGenerator<ExportFile> {
  const { places, hasSlugs, entityNote } = presets[settings.preset];
  const takeName = hasSlugs ? slugName : noteName;
  const taken = new Set<string>();
  const pictures = new Set<string>();
  const entityNotes = new Map<string, EntityNote>();
  let newest = '';
  for await (const article of articles) {
    const lastModified = new Date(article.savedAt);
    if (article.savedAt > newest) newest = article.savedAt;
    const name = takeName(renderFileName(fileNameTemplateOf(settings), article), taken);
    const shown = new Map((article.pictures ?? []).map((picture) => [picture.address, picture]));
    const link = (address: string): string | undefined => {
      const picture = shown.get(address);
      return picture && places.pictureLink(pictureFileName(picture));
    };
    yield { name: places.note(name), input: toMarkdown(article, settings, link), lastModified, noteName: name };
    for (const picture of shown.values()) {
      const path = places.picture(name, pictureFileName(picture));
      if (pictures.has(path)) continue;
      pictures.add(path);
      yield { name: path, input: picture.blob, lastModified };
    }
    if (settings.hasWikilinks && settings.hasEntityNotes) gatherEntityNotes(article.entities, entityNotes);
  }
  if (!entityNote) return;
  for (const { name, types, aliases } of entityNotes.values()) {
    // An article of that name is what the links lead to.
    if (taken.has(foldFileName(name))) continue;
    const input = entityNote.write({ types: [...types], aliases: [...aliases].toSorted() });
    yield { name: entityNote.path(name), input, lastModified: new Date(newest) };
  }
}
