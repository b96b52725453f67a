import type { ExtractMode } from '../../lib/article/article';
import type { NamedCount } from '../../lib/library/sidebar';
import type { ComparedCopy } from '../compare/compared-copy';
import type { PutBack } from '../article/put-back';
import type { FindNew } from '../article/use-new-names';
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
  /** What changed on the page since it was saved; null when there is no copy any more. */
  compareWithCopy: () => Promise<ComparedCopy | null>;
  copyDetails: () => void;
  openLibrary: () => void;
  /** The same beside the page; null where that is open already. */
  openPanel: (() => void) | null;
  openArticle: (id: string) => void;
  /** A page of the web, in a tab of its own. */
  openPage: (address: string) => void;
  /** Of the copy in the library. */
  addTag: (tag: string) => void;
  removeTag: (tag: string) => void;
  completeTags: (prefix: string) => Promise<NamedCount[]>;
  /** Of the entities, the names that no other saved article has. */
  findNew: FindNew;
  /** In how many saved articles the name stands. */
  countSaved: (entityId: string) => Promise<number>;
  /** The page of a name in the library. */
  entityUrl: (entityId: string) => string;
  /** Asks for the sites of its pictures; the popup may be closed by the question. */
  allowPictures: (patterns: string[]) => Promise<unknown>;
  /** Keeps the copy without the pictures that have to be allowed. */
  keepTextOnly: () => Promise<unknown>;
  follow: (spotlight: Spotlight | null) => void;
  step: (by: 1 | -1) => void;
  dismissMessage: () => void;
  /** Null where only the browser closes it. */
  close: (() => void) | null;
  readerUrl: (id: string) => string;
  libraryUrl: string;
}
