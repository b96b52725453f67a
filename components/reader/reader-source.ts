import type { SavedArticle } from '../../lib/library/saved-article';
import type { NamedCount } from '../../lib/library/sidebar';
import type { Undo } from '../article/put-back';
import type { FaultSource } from '../shared/fault/fault-source';
import type { FindNew } from '../article/use-new-names';
import type { Watch } from '../shared/use-watched';
import type { DifferingFigure } from './figures/differing-figure';
import type { FindTargets } from './links/use-saved-links';
import type { PlaceSource } from './place/use-place';
import type { VersionsSource } from './versions/versions-source';
import type { HighlightsSource } from './highlights/highlights-source';
import type { PictureSource } from './pictures/picture-source';
import type { ShareSource } from './share/share-source';

/** Another saved article that names the same. */
interface OtherArticle {
  id: string;
  title: string;
  /** ISO 8601, when it was published, or else saved. */
  date: string;
  href: string;
}

/** All that the page asks of the rooms below. The entrypoint makes it, so that the page can be shown without a database. */
export interface ReaderSource extends PlaceSource {
  /** Undefined when the library does not have it. */
  watchArticle: Watch<SavedArticle | undefined>;
  /** Finds the names again where another version of the model found them. The watched article then has them. */
  renew(): Promise<void>;
  /** As a BCP 47 subtag; "und" if nobody knows. */
  detectLanguage(text: string, lang: string | null): Promise<string>;
  markRead(progress: number): Promise<void>;
  /** To the trash. False when nothing was changed. */
  trash(): Promise<boolean>;
  restore(): Promise<boolean>;
  /** Answer whether anything was changed. */
  archive(isArchived: boolean): Promise<boolean>;
  addTag(tag: string): Promise<boolean>;
  removeTag(tag: string): Promise<boolean>;
  completeTags(prefix: string): Promise<NamedCount[]>;
  pictures: PictureSource;
  /** Puts the dropped block of this index back into the saved text. Null when nothing was changed. */
  putBack(article: SavedArticle, index: number): Promise<Undo | null>;
  versions: VersionsSource;
  download(article: SavedArticle): Promise<void>;
  /** False when the browser closed the clipboard. */
  copyMarkdown(article: SavedArticle): Promise<boolean>;
  /** In how many saved articles it is named, this one counted, and a few of the others, newest first. */
  findOthers(entityId: string): Promise<{ count: number; others: OtherArticle[] }>;
  highlights: HighlightsSource;
  sharing: ShareSource;
  faults: FaultSource;
  /** Of the entities, the names that no other saved article has. */
  findNew: FindNew;
  /** The figures for which the article saved last before this one has another. */
  findDiffering(article: SavedArticle, signal: AbortSignal): Promise<DifferingFigure[]>;
  /** The page of a name in the library. */
  entityUrl(entityId: string): string;
  /** Which of these canonical addresses the library has, this article left out. After the text is painted. */
  findTargets: FindTargets;
  /** False when the browser closed the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** What a search of the library found the article by. */
  wordsToFind: string | null;
  /** The address leads to a part of the text. */
  opensElsewhere: boolean;
  libraryUrl: string;
  /** Null when it is none of the expected ones. */
  explain(error: unknown): 'unavailable' | 'newer' | 'full' | null;
}
