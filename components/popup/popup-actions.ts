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
  readAnyway: () => void;
  readAgain: () => void;
  copyDetails: () => void;
  openLibrary: () => void;
  openArticle: (id: string) => void;
  hideTypes: (types: ReadonlySet<DesignType>) => void;
  follow: (spotlight: Spotlight | null) => void;
  step: (by: 1 | -1) => void;
  dismissMessage: () => void;
  close: () => void;
  readerUrl: (id: string) => string;
  libraryUrl: string;
}
