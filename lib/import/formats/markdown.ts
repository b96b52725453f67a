import { joinMarks } from '../highlights/join-marks';
import { takeMarks } from '../highlights/take-marks';
import { takeNotes } from '../highlights/take-notes';
import { toHighlights } from '../highlights/to-highlight';
import { isEntityNote } from '../note/entity-note';
import { sniffListHead } from '../note/list-head';
import { sniffPropertyHead } from '../note/property-head';
import { readNoteHead } from '../note/read-note-head';
import { sniffYamlHead } from '../note/yaml-head';
import { PicturesBeside } from '../pictures-beside';
import { failed } from '../read-item';
import { markdownToHtml, parseMarkdown } from '../text/markdown-to-html';
import { unlinkNotes } from '../text/unlink-notes';
import { readTime } from '../times';
import { toItem } from '../to-item';
import type { ImportFormat } from './import-format';

const longestNote = 20_000_000;

/** A note a file, as Offprint writes it for any program and as Obsidian Web Clipper does. */
export const markdown: ImportFormat = {
  name: 'markdown',
  sniff: (opening) => Math.max(sniffYamlHead(opening), sniffPropertyHead(opening), sniffListHead(opening)),
  async *read(file, files) {
    let text = '';
    for await (const part of file.texts()) {
      text += part;
      if (text.length > longestNote) return yield failed(file.name, 'too-large');
    }
    if (isEntityNote(text)) return;
    const head = readNoteHead(text);
    if (head === null) return yield failed(file.name, 'no-address');
    if (head === 'broken') return yield failed(file.name, 'broken', text);
    const { url, ownMarks } = head;
    const beside = URL.canParse(url) ? new PicturesBeside(file.name, files, url) : null;
    const { tree, source } = parseMarkdown(head.body);
    unlinkNotes(tree);
    const { note, quotes } = ownMarks ? takeNotes(tree, source) : noNotes;
    const marked = takeMarks(tree, ownMarks);
    const findPicture = async (written: string) => (await beside?.take(written)) ?? null;
    return yield toItem(file.name, {
      url,
      title: head.title || nameOf(file.name),
      byline: head.byline,
      publishedTime: readTime(head.published),
      savedAt: readTime(head.created),
      excerpt: head.excerpt,
      tags: head.tags,
      siteName: head.siteName,
      lang: head.lang || null,
      unsafeHtml: await markdownToHtml(tree, findPicture),
      pictures: beside?.pictures ?? [],
      note,
      highlights: toHighlights(ownMarks ? joinMarks(marked, quotes) : marked.marks),
    });
  },
  companions: /(?:^|\/)\.obsidian\/|\.(?:png|jpe?g|gif|webp|avif|svg|pdf|json|base|canvas)$/i,
};

const noNotes: ReturnType<typeof takeNotes> = { note: '', quotes: [] };

/** What a note is called that does not say it itself; of a leaf bundle of Hugo's, its folder. */
function nameOf(path: string): string {
  const [name = '', folder = ''] = path.split('/').toReversed();
  const stem = name.replace(/\.(?:md|markdown|txt)$/i, '');
  return stem === 'index' && folder !== '' ? folder : stem;
}
