import type { PopupEvent } from '../../components/popup/popup-state';
import type { Fault } from '../../components/shared/fault/fault-source';
import { readText } from '../../lib/article/article-text';
import { safeTree } from '../../lib/article/show-article';
import type { Entity } from '../../lib/entities/entity';
import { articleId } from '../../lib/library/article-id';
import type { SavedRow } from '../../lib/library/saved-article';
import type { NamedCount } from '../../lib/library/sidebar';
import { takenAt } from '../../lib/library/versions/saved-version';
import type { PageReading } from './page-reading';

const tagsOffered = 6;

// The library brings 100 kB of database code, which nothing on the first screen needs.
const loadLibrary = () => import('../../lib/library/library');

/** Tells whether the library has this article, now and whenever that changes. Returns what ends it. */
export function watchCopy(reading: PageReading, dispatch: (event: PopupEvent) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function start(): Promise<void> {
    const [content, { findSaved, hasPageChanged, readNeededAccess, watch }] = await Promise.all([
      reading.content(),
      loadLibrary(),
    ]);
    if (!content || signal.aborted) return;
    const stop = watch(
      async () => {
        const row = await findSaved(content.article.canonicalUrl);
        // Of a stub there is no text yet: the page is still to be saved.
        return row && !row.isStub ? { row, neededAccess: await readNeededAccess(row.id) } : { neededAccess: [] };
      },
      ({ row, neededAccess }) => {
        const hasChanged = row !== undefined && hasPageChanged(row, content.pageHash);
        dispatch({ type: 'library', row: row ?? null, hasChanged, neededAccess, ...(row && { textAt: takenAt(row) }) });
        if (row && !hasChanged) void showSaved(row);
      },
      // The text is on the screen and is read all the same; a save will say what is wrong with the library.
      (error) => console.error(error),
    );
    signal.addEventListener('abort', stop);
  }

  /** The copy is the page's text and more, where the reader has put back something, maybe in another window. */
  async function showSaved({ id, contentHash }: SavedRow): Promise<void> {
    const { getSaved } = await loadLibrary();
    const isShown = async () => (await reading.content())?.contentHash === contentHash;
    const saved = (await isShown()) ? undefined : await getSaved(id);
    const content = await reading.content();
    if (!saved || !content || signal.aborted || saved.row.contentHash !== contentHash || (await isShown())) return;
    const { row, html, entities, coverage, dropped } = saved;
    const { text } = readText(safeTree(html));
    const { wordCount, excerpt, entitiesVersion = null } = row;
    const { language } = await content.findings;
    await reading.change({
      ...content,
      article: { ...content.article, html, text, wordCount, excerpt, coverage, dropped },
      findings: Promise.resolve({ entities, entitiesVersion, language }),
      contentHash,
    });
  }

  void start();
  return () => stopping.abort();
}

/** Tells of what is wrong with the library, now and whenever that changes. Returns what ends it. */
export function watchFault(dispatch: (event: PopupEvent) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function start(): Promise<void> {
    const [{ rememberWriteStop }, { noteState }, { faultSource }, { writeStopMemory }] = await Promise.all([
      loadLibrary(),
      import('../../lib/keep-safe'),
      import('../library/fault-source'),
      import('../../lib/platform/write-stop-memory'),
    ]);
    if (signal.aborted) return;
    rememberWriteStop(writeStopMemory);
    const source = { ...faultSource, target: '_blank' } as const;
    const note = (fault: Fault | null) => dispatch({ type: 'fault', fault: fault && { fault, source } });
    signal.addEventListener('abort', faultSource.watch(note, console.error));
    // A library that cannot be read is no library that has lost something.
    await noteState().catch(console.error);
  }

  void start();
  return () => stopping.abort();
}

/** Asked for when the tag field has the focus, and not before. */
export async function completeTags(prefix: string): Promise<NamedCount[]> {
  const library = await loadLibrary();
  return library.completeTags(prefix, tagsOffered);
}

/** Which of the page's names no other saved article has. */
export async function findNew(reading: PageReading, entities: readonly Entity[]): Promise<ReadonlySet<string>> {
  const [content, { findNewNames }] = await Promise.all([reading.content(), loadLibrary()]);
  return content ? findNewNames(await articleId(content.article.canonicalUrl), entities) : new Set();
}

export async function countSaved(entityId: string): Promise<number> {
  const { countMentions } = await loadLibrary();
  return countMentions(entityId);
}

/** The newest that are still to be read; none where there is no library. */
export async function listUnread(limit: number): Promise<SavedRow[]> {
  const { LibraryTooNewError, LibraryUnavailableError, listRows } = await loadLibrary();
  try {
    return await listRows('unread', { limit });
  } catch (error) {
    if (error instanceof LibraryUnavailableError || error instanceof LibraryTooNewError) return [];
    throw error;
  }
}
