import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ExtractMode } from '../lib/article/article';
import {
  addTag,
  changeText,
  deleteArticles,
  isWriteStopped,
  keepTextOnly,
  listRows,
  rememberWriteStop,
  removeTag,
  restoreArticles,
  retryPictures,
  saveArticle,
  tryToWrite,
  undoSave,
  watchWriteStop,
} from '../lib/library/library';
import { PictureQueue } from '../lib/keep-pictures';
import { keepSafe } from '../lib/keep-safe';
import { StorageFullError } from '../lib/library/storage-full';
import { answerInTime } from '../lib/platform/answer-in-time';
import { getActiveTab, isTabLoading } from '../lib/platform/active-tab';
import { showBadge } from '../lib/platform/badge';
import { extractFromTab } from '../lib/platform/extract-from-tab';
import { guardSaving } from '../lib/platform/guard-saving';
import type { ChangeReply, ChangeTextReply, PictureRequest, SaveReply, SaveTabReply } from '../lib/platform/messages';
import { answer } from '../lib/platform/messages';
import { answerOmnibox } from '../lib/platform/omnibox';
import { onAccessGranted } from '../lib/platform/pictures/site-access';
import { prepareInDocument } from '../lib/platform/prepare-in-document';
import { forgetSaving, noteSaving, takeUnfinished } from '../lib/platform/unfinished-saves';
import { writeStopMemory } from '../lib/platform/write-stop-memory';
import type { ChangeTextRequest, SaveRequest } from '../lib/library/saved-article';

const pictures = new PictureQueue();

// A module, so that Firefox's event page loads the sanitiser and the entities only for a save without a popup.
export default defineBackground({
  type: 'module',
  main() {
    rememberWriteStop(writeStopMemory);
    keepSafe();
    showUnfinished().catch(console.error);
    answer('background', {
      save: ({ tabId, ...request }) => save(request, tabId),
      saveTab: ({ tabId, mode }) => saveTab(tabId, mode),
      changeText: replaceText,
      undoSave: ({ id, tabId }) => change(() => undoSave(id), tabId, 'none'),
      delete: ({ ids, tabId }) => change(() => deleteArticles(ids), tabId, 'none'),
      tag: ({ ids, tag, isOn }) => changeTag(ids, tag, isOn),
      restore: ({ ids, tabId }) => change(() => restoreArticles(ids), tabId, 'saved'),
      pictures: answerPictures,
    });
    onAccessGranted(resumePictures);
    // Now, and once there is room again.
    watchWriteStop((isStopped) => isStopped || resumePictures());
    answerOmnibox({
      readNewest: () => listRows('all', { limit: 300 }),
      searchText: (typed) => i18n.t('omnibox.search', [typed]),
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'save') void saveByKeys(tab?.id);
    });
  },
});

const failures = {
  'no-article': 'action.noArticle',
  forbidden: 'action.forbidden',
  silent: 'action.silent',
  'storage-full': 'action.storageFull',
  failed: 'action.failed',
  'too-many-elements': 'action.tooLarge',
  'too-much-text': 'action.tooLarge',
  'no-web-page': 'action.noWebPage',
  'frames-only': 'action.framesOnly',
  empty: 'action.empty',
} as const;

/** Nobody looks at a popup here: the button says that it began, and how it ended. */
async function saveByKeys(tabId: number | undefined): Promise<void> {
  // The browser may leave the tab out.
  const id = tabId ?? (await getActiveTab()).id;
  // Before the button says "Saving…", which nobody would take back. A save without a guard is better than none.
  const [endGuard] = await Promise.all([guardSaving().catch(() => () => {}), noteSaving(id)]);
  await showBadge(id, 'saving', i18n.t('popup.saving'));
  try {
    await saveTab(id, 'article');
  } catch (error) {
    await showBadge(id, 'failed', i18n.t('action.notSaved'));
    throw error;
  } finally {
    await forgetSaving(id);
    endGuard();
  }
}

/** A background that is stopped in the middle says nothing; the next one says that it was. */
async function showUnfinished(): Promise<void> {
  for (const tabId of await takeUnfinished()) await showBadge(tabId, 'failed', i18n.t('action.notSaved'));
}

async function saveTab(tabId: number, mode: ExtractMode): Promise<SaveTabReply> {
  const reply = await extractAndSave(tabId, mode);
  if (reply.status === 'saved') return reply;
  const failure = reply.status === 'refused' ? reply.reason : reply.status;
  await showBadge(tabId, 'failed', i18n.t(failures[failure]));
  return reply;
}

async function extractAndSave(tabId: number, mode: ExtractMode): Promise<SaveTabReply> {
  const extracted = await answerInTime(extractFromTab(tabId, mode), () => isTabLoading(tabId));
  if (extracted.status !== 'answered') return extracted;
  const prepared = await prepareInDocument(extracted);
  return prepared.status === 'ready' ? save(prepared.request, tabId) : prepared;
}

async function save(request: SaveRequest, tabId: number | undefined): Promise<SaveReply> {
  try {
    // The reader asks for it: a reason to look whether there is room by now.
    if (isWriteStopped()) await tryToWrite();
    const saved = await saveArticle(request);
    // Nobody waits for them: what says "Saved" is the text.
    void pictures.keep(saved.id).catch(console.error);
    if (tabId !== undefined) await showBadge(tabId, 'saved', i18n.t('action.saved'));
    return { status: 'saved', ...saved };
  } catch (error) {
    if (error instanceof StorageFullError) return { status: 'storage-full' };
    throw error;
  }
}

async function replaceText(request: ChangeTextRequest): Promise<ChangeTextReply> {
  try {
    const isDone = await changeText(request);
    if (isDone) void pictures.keep(request.id).catch(console.error);
    return { status: isDone ? 'done' : 'stale' };
  } catch (error) {
    if (error instanceof StorageFullError) return { status: 'storage-full' };
    throw error;
  }
}

function resumePictures(): void {
  pictures.resume().catch(console.error);
}

async function answerPictures(request: PictureRequest): Promise<ChangeReply> {
  if (request.ask === 'resume') resumePictures();
  else if (request.ask === 'text-only') await keepTextOnly(request.id);
  else {
    await retryPictures(request.id);
    void pictures.keep(request.id).catch(console.error);
  }
  return { status: 'done' };
}

async function change(
  apply: () => Promise<void>,
  tabId: number | undefined,
  mark: 'none' | 'saved',
): Promise<ChangeReply> {
  await apply();
  if (tabId !== undefined) await showBadge(tabId, mark, mark === 'saved' ? i18n.t('action.saved') : undefined);
  return { status: 'done' };
}

async function changeTag(ids: string[], tag: string, isOn: boolean): Promise<ChangeReply> {
  await (isOn ? addTag(ids, tag) : removeTag(ids, tag));
  return { status: 'done' };
}
