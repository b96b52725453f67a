import type { ExtractMode } from '../../lib/article/article';
import type { NamedCount } from '../../lib/library/sidebar';
import type { PutBack } from '../article/put-back';
import type { DesignType } from '../shared/entity-type-look';
import type { Spotlight } from '../article/ArticleText';

/** What the reader can do in the popup. The entrypoint does it; the answer comes back as a new state. */
export interface PopupActions {
  save: () => void;
  /** Undo of a fresh save, or an older copy to the trash. */
  remove: () => void;
  /** Saves first if there is no copy yet. */
  openInReader: () => void;
  copyMarkdown: () => void;
  copyCitation: () => void;
  download: () => void;
  /** Asks the page again, for this. */
  read: (mode: ExtractMode) => void;
  putBack: PutBack;
  copyDetails: () => void;
  openLibrary: () => void;
  openArticle: (id: string) => void;
  /** A page of the web, in a tab of its own. */
  openPage: (address: string) => void;
  /** Of the copy in the library. */
  addTag: (tag: string) => void;
  removeTag: (tag: string) => void;
  completeTags: (prefix: string) => Promise<NamedCount[]>;
  /** Asks for the sites of its pictures; the popup may be closed by the question. */
  allowPictures: (patterns: string[]) => Promise<unknown>;
  /** Keeps the copy without the pictures that have to be allowed. */
  keepTextOnly: () => Promise<unknown>;
  hideTypes: (types: ReadonlySet<DesignType>) => void;
  follow: (spotlight: Spotlight | null) => void;
  step: (by: 1 | -1) => void;
  dismissMessage: () => void;
  close: () => void;
  readerUrl: (id: string) => string;
  libraryUrl: string;
}
