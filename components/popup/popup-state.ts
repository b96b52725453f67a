import type { Article, ExtractMode } from '../../lib/article/article';
import type { Entity } from '../../lib/entities/entity';
import type { SavedRow } from '../../lib/library/saved-article';
import type { ArticleFindings, ReadResult } from '../../lib/read-tab';
import type { Spotlight } from '../article/ArticleText';
import type { HeardFault } from '../shared/fault/fault-source';
import type { ToastMessage } from '../shared/Toast';

interface Tab {
  id: number;
  windowId: number;
  url: string | null;
  title: string | null;
}

/** Whether the library has a copy of this article. */
export type Copy =
  | { status: 'none' }
  | { status: 'saving' }
  | {
      status: 'saved';
      id: string;
      savedAt: string;
      /** Saved by this popup, so that Undo takes it back for good; an older copy goes to the trash. */
      isNew: boolean;
      /** The page's text is no longer the one that was saved. */
      hasChanged: boolean;
      /** When the text of a copy that has changed was taken from the page, where that is not when it was saved first. */
      textAt?: string;
    }
  | { status: 'failed'; isStorageFull: boolean };

type Findings = { status: 'pending' } | ({ status: 'found' } & ArticleFindings) | { status: 'failed' };

export interface PopupState {
  tab: Tab | null;
  /** What was asked of the page. */
  mode: ExtractMode;
  page:
    | { status: 'loading' }
    | ReadResult
    /** In the panel: the reader has not pressed the toolbar button on this page, so nothing is known of it. */
    | { status: 'unasked' };
  findings: Findings;
  copy: Copy;
  /** Of the copy in the library. */
  tags: string[];
  /** The sites that have to be allowed for the rest of the copy's pictures. */
  neededAccess: string[];
  spotlight: Spotlight | null;
  /** Null until the library has answered. */
  unread: SavedRow[] | null;
  isOnline: boolean;
  message: ToastMessage | null;
  /** What is wrong with the library. */
  fault: HeardFault | null;
}

export type PopupEvent =
  | { type: 'tab'; tab: Tab }
  | { type: 'reading'; mode: ExtractMode }
  | { type: 'read'; result: ReadResult }
  | { type: 'findings'; findings: Findings }
  /** The text is another one: something that was left out was put back, or taken out again. */
  | { type: 'changed'; article: Article; findings: ArticleFindings }
  | { type: 'saving' }
  | { type: 'saved'; id: string; savedAt: string; wasSaved: boolean }
  | { type: 'save-failed'; isStorageFull: boolean }
  /** There was nothing to save: the page turned out to hold no article. */
  | { type: 'save-refused' }
  | { type: 'removed' }
  /** The library's own word, now and after every change, also one made in another window. */
  | {
      type: 'library';
      row: Pick<SavedRow, 'id' | 'savedAt' | 'tags'> | null;
      hasChanged: boolean;
      textAt?: string;
      neededAccess?: string[];
    }
  | { type: 'unread'; rows: SavedRow[] }
  | { type: 'follow'; spotlight: Spotlight | null }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'online'; isOnline: boolean }
  | { type: 'fault'; fault: HeardFault | null }
  | { type: 'say'; message: ToastMessage | null };

export function firstState(isOnline: boolean): PopupState {
  return {
    tab: null,
    mode: 'article',
    page: { status: 'loading' },
    findings: { status: 'pending' },
    copy: { status: 'none' },
    tags: [],
    neededAccess: [],
    spotlight: null,
    unread: null,
    isOnline,
    message: null,
    fault: null,
  };
}

export function reducePopup(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'tab':
      return { ...state, tab: event.tab };
    case 'reading':
      return {
        ...firstState(state.isOnline),
        mode: event.mode,
        tab: state.tab,
        copy: keepCopy(state.copy),
        tags: state.tags,
        fault: state.fault,
      };
    case 'read':
      return { ...state, page: event.result };
    case 'findings':
      return { ...state, findings: event.findings };
    case 'changed':
      return changeText(state, event);
    case 'saving':
      return { ...state, copy: { status: 'saving' }, message: null };
    case 'saved':
      return { ...state, copy: { ...pickCopy(event), isNew: !event.wasSaved, hasChanged: false } };
    case 'save-failed':
      return { ...state, copy: { status: 'failed', isStorageFull: event.isStorageFull } };
    case 'save-refused':
    case 'removed':
      return { ...state, copy: { status: 'none' } };
    case 'library':
      return {
        ...state,
        copy: believeLibrary(state.copy, event),
        tags: event.row?.tags ?? [],
        neededAccess: event.neededAccess ?? [],
      };
    case 'unread':
      return { ...state, unread: event.rows };
    case 'follow':
      return { ...state, spotlight: event.spotlight };
    case 'step':
      return { ...state, spotlight: stepSpotlight(state, event.by) };
    case 'online':
      return { ...state, isOnline: event.isOnline };
    case 'fault':
      return { ...state, fault: event.fault };
    case 'say':
      return { ...state, message: event.message };
  }
}

/** Fewer were selected by chance. */
const leastSelectedWords = 10;

/** Whether the page has a selection that could be taken in the place of what is shown. */
export function offersSelection(page: PopupState['page']): boolean {
  return 'selectedWords' in page && page.selectedWords >= leastSelectedWords;
}

export function followedEntity({ findings, spotlight }: PopupState): Entity | undefined {
  if (findings.status !== 'found' || !spotlight) return undefined;
  return findings.entities.find(({ id }) => id === spotlight.entityId);
}

/** Text and names at once: names of the old text would mark the wrong words of the new one. */
function changeText(state: PopupState, { article, findings }: Extract<PopupEvent, { type: 'changed' }>): PopupState {
  if (state.page.status !== 'found') return state;
  return { ...state, page: { ...state.page, article }, findings: { status: 'found', ...findings }, spotlight: null };
}

/** What is read next may be another text than the one that this popup has saved. */
function keepCopy(copy: Copy): Copy {
  return copy.status === 'saved' ? { ...copy, isNew: false } : copy;
}

function pickCopy({ id, savedAt }: { id: string; savedAt: string }) {
  return { status: 'saved', id, savedAt } as const;
}

function believeLibrary(copy: Copy, { row, hasChanged, textAt }: Extract<PopupEvent, { type: 'library' }>): Copy {
  // "Saved" appears on the background's reply and on nothing else.
  if (copy.status === 'saving') return copy;
  if (!row) return copy.status === 'saved' ? { status: 'none' } : copy;
  const isNew = copy.status === 'saved' && copy.id === row.id && copy.isNew;
  return { ...pickCopy(row), isNew, hasChanged: hasChanged && !isNew, ...(textAt !== undefined && { textAt }) };
}

function stepSpotlight(state: PopupState, by: 1 | -1): Spotlight | null {
  const entity = followedEntity(state);
  if (!state.spotlight || !entity) return state.spotlight;
  const count = entity.mentions.length;
  return { ...state.spotlight, index: (state.spotlight.index + by + count) % count };
}
