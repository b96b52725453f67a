import type { EntityType } from '../../lib/entities/entity';
import type { SavedEntityView } from '../../lib/library/dictionary/get-entity';
import type { SavedRow } from '../../lib/library/saved-article';
import type { NamedCount, Sidebar } from '../../lib/library/sidebar';
import type { RenamedTag } from '../../lib/library/tags';
import type { Order, Sort, View } from '../../lib/library/view';
import type { FilterField, SearchQuery } from '../../lib/search/query';
import type { EntityOverview, IndexState, SearchAnswer } from '../../lib/search/search-answer';
import type { Watch } from '../shared/use-watched';
import type { ExportSource } from '../export/export-source';
import type { AllHighlightsSource } from './highlights/highlights-source';

/** What the library takes up on this device. */
export interface StorageFacts {
  articles: number;
  textBytes: number;
  pictureBytes: number;
  indexBytes: number;
  /** In memory, where the browser gives the index no file: it is then made anew each time the library opens. */
  indexPlace: 'disk' | 'memory';
  /** Whether the browser may throw the library away when the disk is full. See lib/platform/persistence.ts. */
  persistence: 'granted' | 'exempt' | 'not-granted' | 'unknown';
}

export interface VerifyReport {
  checked: number;
  problems: { id: string; kind: string }[];
  /** How many of them were put right. */
  mended: number;
}

/** One way to end what is being typed as a filter. */
export interface Completion {
  value: string;
  label: string;
  type?: EntityType;
  count: number;
}

/** The words around an entity where an article names it. */
export interface MentionInContext {
  before: string;
  mention: string;
  after: string;
}

/** All that the page asks of the rooms below. The entrypoint makes it, so that the page can be shown without a database. */
export interface LibrarySource {
  /** What is listed, told again on every change, also on those made in another window. */
  watchOrder(view: View, sort: Sort): Watch<Order>;
  watchRows(ids: string[]): Watch<SavedRow[]>;
  watchSidebar: Watch<Sidebar>;
  /** The small picture of a row that has one. */
  readThumbnail(id: string): Promise<Blob | undefined>;

  /** To the trash. False when nothing was changed. */
  trash(ids: string[]): Promise<boolean>;
  restore(ids: string[]): Promise<boolean>;
  /** For ever. */
  purge(ids: string[]): Promise<void>;
  /** Each answers with the ids that it changed, for Undo to turn back no others; null when it failed and none was. */
  archive(ids: string[], isArchived: boolean): Promise<string[] | null>;
  star(ids: string[], isStarred: boolean): Promise<string[] | null>;
  markRead(ids: string[], isRead: boolean): Promise<string[] | null>;
  addTag(ids: string[], tag: string): Promise<string[] | null>;
  removeTag(ids: string[], tag: string): Promise<string[] | null>;

  renameTag(from: string, to: string): Promise<RenamedTag>;
  undoRenameTag(from: string, to: string, renamed: RenamedTag): Promise<void>;
  completeTags(prefix: string): Promise<NamedCount[]>;

  highlights: AllHighlightsSource;

  exporting: ExportSource;
  /** `onProgress` is told how many are read. False when the signal stopped it: then there is no file. */
  download(ids: string[], onProgress: (done: number) => void, signal: AbortSignal): Promise<boolean>;
  /** False when the browser closed the clipboard. */
  copyMarkdown(id: string): Promise<boolean>;
  /** `words` are what it was found by. */
  readerUrl(id: string, words?: string): string;
  /** Null when it is none of the expected ones. */
  explain(error: unknown): 'unavailable' | 'newer' | 'full' | null;

  storage(): Promise<StorageFacts>;
  /** Asks the browser not to throw the library away; it may ask the reader. Answers as StorageFacts does afterwards. */
  requestPersistence(): Promise<StorageFacts['persistence']>;
  /** Counts everything again and puts right what can be. Stopped by the signal it answers with what it has got to. */
  verify(onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<VerifyReport>;
  rebuildSearch(): Promise<void>;

  search(query: SearchQuery, page: { limit: number; offset: number }): Promise<SearchAnswer>;
  /** Everything that is found, for "select all" and for the export. */
  foundIds(query: SearchQuery): Promise<string[]>;
  watchIndexState: Watch<IndexState>;
  /** From the reader's own library, what names most articles first. */
  complete(field: FilterField, prefix: string): Promise<Completion[]>;

  /** Undefined when no article has ever named it. */
  getEntity(id: string): Promise<SavedEntityView | undefined>;
  watchEntityOverview(id: string): Watch<EntityOverview>;
  /** The first two places of an article that name the entity. */
  mentionsIn(id: string, entityId: string): Promise<MentionInContext[]>;
  /** Both answer with what it was before, for Undo. */
  renameEntity(id: string, name: string): Promise<string>;
  changeEntityType(id: string, type: EntityType): Promise<EntityType>;
  hideEntity(id: string, isHidden: boolean): Promise<void>;
  mergeEntities(fromId: string, intoId: string): Promise<void>;
  /** Turns mergeEntities back. */
  splitEntity(fromId: string): Promise<void>;
}
