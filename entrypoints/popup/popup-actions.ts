import { i18n } from '#i18n';
import type { PopupActions } from '../../components/popup/popup-actions';
import { copyText } from '../../lib/platform/clipboard';
import { send } from '../../lib/platform/messages';
import { entityUrl, libraryUrl, openLibrary, openPage, openReader, readerUrl } from '../../lib/platform/pages';
import { openPanel } from '../../lib/platform/panel';
import { requestAccess } from '../../lib/platform/pictures/site-access';
import type { PageReading } from './page-reading';
import type { PopupStore } from './popup-store';

// Most texts are read as they are.
const loadPutBack = () => import('./put-back');
// Neither the library nor a file is asked for before the text is there.
const loadQueries = () => import('./library-queries');
const loadExports = () => import('./popup-exports');
const loadCompareCopy = () => import('./compare-copy');

/** The popup goes when the reader has left it; the panel stays until the browser closes it. */
export type Surface = 'popup' | 'panel';

/** What the buttons and the keys do. */
export function createActions(store: PopupStore, reading: PageReading, surface: Surface): PopupActions {
  const { dispatch, getState } = store;
  const say = (text: string, action?: { label: string; run: () => void }) =>
    dispatch({ type: 'say', message: { text, ...(action && { action }) } });
  /** The save that is under way: its copy's id, or null when it failed. */
  let saving: Promise<string | null> | null = null;
  let isRemoving = false;

  function save(): Promise<string | null> {
    saving ??= runSave().finally(() => (saving = null));
    return saving;
  }

  async function runSave(): Promise<string | null> {
    const isUpdate = getState().copy.status === 'saved';
    dispatch({ type: 'saving' });
    const reply = await askToSave();
    switch (reply.status) {
      case 'saved':
        dispatch({ type: 'saved', id: reply.id, savedAt: reply.savedAt, wasSaved: reply.wasSaved });
        if (isUpdate) say(i18n.t('popup.updated'));
        return reply.id;
      case 'no-article':
      case 'refused':
      case 'forbidden':
        dispatch({ type: 'save-refused' });
        return null;
      case 'storage-full':
      case 'silent':
      case 'failed':
        dispatch({ type: 'save-failed', isStorageFull: reply.status === 'storage-full' });
        return null;
    }
  }

  async function askToSave() {
    const tabId = await reading.tabId;
    // While the text is on its way the background reads the page by itself, so that the popup may be closed.
    const { page, mode } = getState();
    if (page.status === 'loading') return send('saveTab', { tabId, mode });
    const content = await reading.content();
    if (!content) return { status: 'no-article' } as const;
    const { text: _, ...article } = content.article;
    const { entities, entitiesVersion } = await content.findings;
    return send('save', { article, entities, entitiesVersion, pageHash: content.pageHash, tabId });
  }

  async function remove(): Promise<void> {
    const { copy } = getState();
    if (copy.status !== 'saved' || isRemoving) return;
    isRemoving = true;
    const { id, isNew } = copy;
    const tabId = await reading.tabId;
    const reply = isNew ? await send('undoSave', { id, tabId }) : await send('delete', { ids: [id], tabId });
    isRemoving = false;
    if (reply.status === 'failed') return say(i18n.t('popup.failed'));
    dispatch({ type: 'removed' });
    say(i18n.t('popup.removed'), isNew ? undefined : { label: i18n.t('popup.undo'), run: () => void restore(id) });
  }

  async function restore(id: string): Promise<void> {
    const reply = await send('restore', { ids: [id], tabId: await reading.tabId });
    if (reply.status === 'failed') say(i18n.t('popup.failed'));
  }

  async function openInReader(): Promise<void> {
    const { copy } = getState();
    const id = copy.status === 'saved' ? copy.id : await save();
    if (id !== null) await leaveFor(() => openReader(id));
  }

  // By the background: a popup that loses the focus is gone in the middle of a change. The library tells of the new tags.
  async function changeTag(tag: string, isOn: boolean): Promise<void> {
    const { copy } = getState();
    if (copy.status !== 'saved') return;
    const reply = await send('tag', { ids: [copy.id], tag, isOn });
    if (reply.status === 'failed') say(i18n.t('popup.failed'));
  }

  async function keepTextOnly(): Promise<void> {
    const { copy } = getState();
    if (copy.status !== 'saved') return;
    const reply = await send('pictures', { ask: 'text-only', id: copy.id });
    if (reply.status === 'failed') say(i18n.t('popup.failed'));
  }

  /** Says in the end that it is copied, or why not: a browser may close the clipboard. */
  async function putOnClipboard(text: string | Promise<string | null>, done: string): Promise<void> {
    const words = await text;
    if (words === null) return;
    try {
      await copyText(words);
      say(done);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'NotAllowedError')) throw error;
      say(i18n.t('popup.copyFailed'));
    }
  }

  // Not before the tab is there: a popup that closes itself takes what it has begun with it.
  async function leaveFor(open: () => Promise<void>): Promise<void> {
    await open();
    if (surface === 'popup') window.close();
  }

  function showPanel(): void {
    const windowId = getState().tab?.windowId;
    if (windowId !== undefined) void leaveFor(() => openPanel(windowId));
  }

  async function saveFile(): Promise<void> {
    const { download } = await loadExports();
    if (await download(store, reading)) say(i18n.t('popup.exported'));
  }

  return {
    save: () => void save(),
    remove: () => void remove(),
    openInReader: () => void openInReader(),
    copyMarkdown: () =>
      void putOnClipboard(
        loadExports().then(({ writeMarkdown }) => writeMarkdown(store, reading)),
        i18n.t('popup.copied'),
      ),
    copyCitation: () =>
      void putOnClipboard(
        loadExports().then(({ writeCitation }) => writeCitation(reading)),
        i18n.t('popup.citationCopied'),
      ),
    download: () => void saveFile(),
    read: (mode) => reading.readAgain(mode),
    putBack: async (index) => {
      // A copy that is being made has the text of before.
      await saving;
      const { putBack } = await loadPutBack();
      return putBack(store, reading, index);
    },
    compareWithCopy: async () => {
      const { copy } = getState();
      if (copy.status !== 'saved') return null;
      const { compareCopy } = await loadCompareCopy();
      return compareCopy(copy.id, reading);
    },
    copyDetails: () =>
      void putOnClipboard(
        loadExports().then(({ describeFailure }) => describeFailure(getState())),
        i18n.t('popup.detailsCopied'),
      ),
    openLibrary: () => void leaveFor(openLibrary),
    openPanel: surface === 'popup' ? showPanel : null,
    openArticle: (id) => void leaveFor(() => openReader(id)),
    openPage: (address) => void leaveFor(() => openPage(address)),
    addTag: (tag) => void changeTag(tag, true),
    removeTag: (tag) => void changeTag(tag, false),
    completeTags: async (prefix) => (await loadQueries()).completeTags(prefix),
    findNew: async (entities) => (await loadQueries()).findNew(reading, entities),
    countSaved: async (entityId) => (await loadQueries()).countSaved(entityId),
    entityUrl,
    allowPictures: requestAccess,
    keepTextOnly,
    follow: (spotlight) => dispatch({ type: 'follow', spotlight }),
    step: (by) => dispatch({ type: 'step', by }),
    dismissMessage: () => dispatch({ type: 'say', message: null }),
    close: surface === 'popup' ? () => window.close() : null,
    readerUrl,
    libraryUrl: libraryUrl(),
  };
}
