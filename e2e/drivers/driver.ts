import type { BrowserName } from '../../tools/browsers/find-browser';
import type { View } from './view';

export interface LaunchOptions {
  /** The built extension: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir: string;
  downloadDir: string;
  /** Kept across restart(). A new folder, removed at the end, when it is not given. */
  profileDir?: string;
  /** None (the default), one on the reader's desktop, or one on a display of its own, where keys can be pressed. */
  window?: 'none' | 'desktop' | 'virtual';
  /** Folders of extensions to stand beside it. Their background is no `background.js`. */
  others?: string[];
  /** Every window is a private one: Firefox that never remembers history, Chromium started as incognito. */
  isForgetful?: boolean;
}

/** One browser with Offprint in it, used as a reader uses it. Both browsers are driven through these same calls. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in a new tab, in front, and waits until it has loaded, or only begun to if `isLoading` says so. */
  openPage(url: string, options?: { isLoading?: boolean }): Promise<View>;
  /** Clicks Offprint's toolbar button while `page` is in front; gives the popup. */
  clickToolbar(page: View): Promise<View>;
  /** Opens one of the extension's own pages in a tab: `library.html`. */
  openExtensionPage(path: string): Promise<View>;
  /** The tab that the extension itself opened, such as the reader; waits for it. */
  findExtensionPage(path: string): Promise<View>;
  /** The popup that something else than clickToolbar opened; waits for it. */
  findPopup(): Promise<View>;
  /** The panel beside the page: Chromium's side panel, Firefox's sidebar. Waits for it. */
  findPanel(): Promise<View>;
  /** Opens it as the browser's own menus do, which opens no tab to the extension. Null where the driver has no such menu. */
  openPanelFromMenu(): Promise<View | null>;
  /** Presses the keys of one of the manifest's commands while `page` is in front. */
  pressShortcut(page: View, command: Shortcut): Promise<void>;
  /** Answers the browser's own question for more permissions. In Chromium the story has to ask for a keyboard. */
  answerPermission(isAllowed: boolean): Promise<void>;
  /** What was copied last. */
  readClipboard(): Promise<string>;
  /** Cuts the network for one tab or popup. */
  setOffline(view: View, isOffline: boolean): Promise<void>;
  /** Ends the background as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  /** Runs an expression among the background's own globals, once it is awake. */
  evaluateInBackground(expression: string): Promise<void>;
  /** Loads it anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. Earlier views are gone. */
  restart(): Promise<void>;
  /** Ends it as a power cut does, and starts it again on what is left. `whileClosed` is given the profile's folder. */
  crash(whileClosed?: (profileDir: string) => Promise<void>): Promise<void>;
  /** Pictures of all that is open, named `<prefix>-<n>.png`, for a story that failed. */
  screenshotAll(prefix: string): Promise<void>;
  /** Resolves when somebody closes the window. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

export type Shortcut = 'open' | 'save';

/** The keys of wxt.config.ts. */
export const shortcutKeys: Record<Shortcut, string> = { open: 'O', save: 'S' };
