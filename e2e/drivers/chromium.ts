import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch as startBrowser, type Browser, type CDPSession, type KeyInput, type Page } from 'puppeteer-core';
import { chromiumArgs } from '../../tools/browsers/chromium-args';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { shortcutKeys, type Driver, type LaunchOptions, type Shortcut } from './driver';
import { pinExtension } from './pin-extension';
import { killBrowser } from './kill-browser';
import { screenshotEach, View, type Point } from './view';
import { VirtualDisplay } from './virtual-display';

const popupFile = 'popup.html';
const panelFile = 'sidepanel.html';

class ChromiumView extends View {
  constructor(
    readonly page: Page,
    label: string,
    private readonly isTab: boolean,
  ) {
    super(`${label} in Chromium`);
  }

  async bringToFront(): Promise<void> {
    if (this.isTab) await this.page.bringToFront();
  }

  protected evaluateText(expression: string): Promise<string> {
    return this.page.evaluate(expression) as Promise<string>;
  }

  protected async clickAt({ x, y }: Point): Promise<boolean> {
    try {
      await this.page.mouse.click(x, y);
    } catch (error) {
      // A popup that opens a tab is closed by it, at times before it has said that the button was let go.
      if ((error as Error).name !== 'TargetCloseError') throw error;
    }
    return true;
  }

  protected async dragAt(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  protected async pressAt(keys: string[]): Promise<void> {
    const { keyboard } = this.page;
    const [letter = ''] = keys;
    // Puppeteer has the keys of an English keyboard.
    if (keys.length === 1 && letter.length === 1 && letter > '~') return keyboard.sendCharacter(letter);
    for (const key of keys) await keyboard.down(key as KeyInput);
    for (const key of keys.toReversed()) await keyboard.up(key as KeyInput);
  }

  protected async capture(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async emulatePrint(isOn: boolean): Promise<void> {
    await this.page.emulateMediaType(isOn ? 'print' : undefined);
  }

  async pdf(): Promise<Buffer> {
    return Buffer.from(await this.page.pdf({ format: 'A4', preferCSSPageSize: true }));
  }
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  private views: ChromiumView[] = [];
  private extensionId = '';
  browser!: Browser;
  private session!: CDPSession;

  private constructor(
    private readonly options: LaunchOptions,
    private readonly profileDir: string,
    private readonly display: VirtualDisplay | null,
  ) {}

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const profileDir = options.profileDir ?? (await mkdtemp(path.join(tmpdir(), 'offprint-chromium-')));
    const display = options.window === 'virtual' && VirtualDisplay.isAvailable() ? await VirtualDisplay.start() : null;
    if (options.window === 'desktop' && !options.profileDir) await pinExtension(profileDir, options.extensionDir);
    const driver = new ChromiumDriver(options, profileDir, display);
    await driver.start();
    return driver;
  }

  private async start(): Promise<void> {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error(howToInstall('chromium'));
    const { window, extensionDir, downloadDir, others = [], isForgetful = false } = this.options;
    const hasWindow = window === 'desktop' || this.display !== null;
    this.browser = await startBrowser({
      executablePath,
      headless: !hasWindow,
      // Chrome of the stable channel takes an unpacked extension over the pipe only.
      pipe: true,
      enableExtensions: [extensionDir, ...others],
      userDataDir: this.profileDir,
      downloadBehavior: { policy: 'allow', downloadPath: downloadDir },
      defaultViewport: hasWindow ? null : { width: 1280, height: 860 },
      // The bar "controlled by automated test software" is nothing for a reader's window.
      ignoreDefaultArgs: window === 'desktop' ? ['--enable-automation'] : [],
      args: [
        ...chromiumArgs,
        ...(isForgetful ? ['--incognito'] : []),
        // A screen of 800 x 600, which is what there is else, has no room for the whole popup.
        hasWindow ? '--window-size=1280,940' : '--screen-info={1600x1200}',
      ],
      env: this.display ? { ...process.env, DISPLAY: this.display.name } : process.env,
    });
    this.session = await this.browser.target().createCDPSession();
    const worker = await this.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && /^chrome-extension:\/\/\w+\/background\.js/.test(target.url()),
    );
    // An unpacked extension's id comes from its folder, so it is the same after a restart.
    this.extensionId = new URL(worker.url()).host;
  }

  async openPage(url: string, options: { isLoading?: boolean } = {}): Promise<ChromiumView> {
    const page = await this.newPage();
    const view = this.view(page, url);
    const loaded = page.goto(url, { waitUntil: 'load' });
    if (options.isLoading) {
      loaded.catch(() => {}); // the story may end before the page
      await view.waitUntil(async () => page.url() === url, 'the page to begin');
    } else await loaded;
    await page.bringToFront();
    return view;
  }

  private async newPage(): Promise<Page> {
    // A window starts with one empty tab.
    const [first] = this.views.length === 0 ? await this.browser.pages() : [];
    return first?.url() === 'about:blank' ? first : this.browser.newPage();
  }

  async clickToolbar(view: View): Promise<View> {
    const { page } = view as ChromiumView;
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('Chromium has lost the extension.');
    const popup = this.findPopup();
    await Promise.all([popup, extension.triggerAction(page)]);
    return popup;
  }

  findPopup(): Promise<View> {
    return this.findExtensionPage(popupFile);
  }

  findPanel(): Promise<View> {
    return this.findExtensionPage(panelFile);
  }

  async openPanelFromMenu(): Promise<null> {
    return null;
  }

  async openExtensionPage(file: string): Promise<View> {
    return this.openPage(this.address(file));
  }

  async findExtensionPage(file: string): Promise<View> {
    const target = await this.browser.waitForTarget((candidate) => candidate.url().startsWith(this.address(file)), {
      timeout: 30_000,
    });
    const page = await target.asPage();
    return this.view(page, file);
  }

  address(file: string): string {
    return `chrome-extension://${this.extensionId}/${file}`;
  }

  /**
   * The debugging protocol's keys do not reach an extension's commands, so the keys are pressed on an X display.
   * Without one, the button grants the tab in place of the keys, and the worker is told that they were pressed.
   */
  async pressShortcut(view: View, command: Shortcut): Promise<void> {
    const { page } = view as ChromiumView;
    await page.bringToFront();
    if (this.display) {
      const window = await findFocusedWindow(view, this.display);
      // 1 of some 60 presses on a busy machine came to nothing in the browser, which then shows nothing either.
      for (let presses = 0; presses < 3; presses += 1) {
        this.display.press(window, `alt+shift+${shortcutKeys[command].toLowerCase()}`);
        if (await happens(() => this.showsCommand(command), 3000)) return;
      }
      throw new Error(`Chromium did not hear the keys of "${command}".`);
    }
    console.log('Without Xvfb and xdotool no real key can be pressed: the command is called in the worker.');
    const popup = await this.clickToolbar(view);
    if (command === 'open') return;
    // Any message wakes a worker that sleeps; nobody answers this one.
    await popup.evaluate(`chrome.runtime.sendMessage('wake').catch(() => null)`);
    await popup.close();
    const worker = await this.backgroundTarget()?.worker();
    await worker!.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
    })()`);
  }

  /** The first thing that is seen of a command: the popup, or a mark on a tab's button. */
  private async showsCommand(command: Shortcut): Promise<boolean> {
    if (command === 'open') return this.browser.targets().some((target) => target.url() === this.address(popupFile));
    const ownPage = this.views.find(({ page }) => page.url().startsWith(this.address('')));
    if (!ownPage) throw new Error('A story that saves by the keys has a page of Offprint open.');
    return ownPage.page.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      return texts.some((text) => text !== '');
    })()`) as Promise<boolean>;
  }

  /** It stands in a window of its own, which the debugging protocol does not know. The first stop of Tab is Allow. */
  async answerPermission(isAllowed: boolean): Promise<void> {
    if (!this.display) throw new Error('Without Xvfb and xdotool nobody can answer Chromium.');
    await pause(700);
    const window = this.display.windows().at(-1);
    if (!window) throw new Error('There is no window that asks.');
    if (isAllowed) this.display.press(window, 'Tab');
    this.display.press(window, isAllowed ? 'Return' : 'Escape');
  }

  async readClipboard(): Promise<string> {
    await this.session.send('Browser.setPermission', {
      permission: { name: 'clipboard-read' },
      setting: 'granted',
      origin: `chrome-extension://${this.extensionId}`,
    });
    const view = await this.openExtensionPage('library.html');
    const text = await view.evaluate(() => navigator.clipboard.readText());
    await view.close();
    return text;
  }

  async setOffline(view: View, isOffline: boolean): Promise<void> {
    await (view as ChromiumView).page.setOfflineMode(isOffline);
  }

  async stopBackground(): Promise<void> {
    const worker = await this.backgroundTarget()?.worker();
    await worker?.close().catch((error: Error) => {
      // It is gone before the debugging protocol has left it.
      if (!error.message.includes('No session')) throw error;
    });
  }

  async evaluateInBackground(expression: string): Promise<void> {
    const worker = await this.backgroundTarget()?.worker();
    if (!worker) throw new Error('The worker sleeps.');
    await worker.evaluate(expression);
  }

  /** How many tabs the background can see. */
  async countSeenTabs(): Promise<number> {
    const worker = await this.backgroundTarget()?.worker();
    if (!worker) throw new Error('The worker sleeps.');
    return worker.evaluate('chrome.tabs.query({}).then((tabs) => tabs.length)') as Promise<number>;
  }

  /** The most that Offprint may keep, for a build without unlimitedStorage; `view` is one of its pages. */
  async limitStorage(view: View, bytes: number): Promise<void> {
    const session = await (view as ChromiumView).page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: `chrome-extension://${this.extensionId}`,
      quotaSize: bytes,
    });
  }

  private backgroundTarget() {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.address('')));
  }

  async reloadExtension(): Promise<void> {
    await this.browser.installExtension(this.options.extensionDir);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    this.views = [];
    await this.start();
  }

  async crash(whileClosed?: (profileDir: string) => Promise<void>): Promise<void> {
    await killBrowser(this.browser);
    await whileClosed?.(this.profileDir);
    this.views = [];
    await this.start();
  }

  async screenshotAll(prefix: string): Promise<void> {
    await screenshotEach(
      this.views.filter((view) => !view.page.isClosed()),
      prefix,
    );
  }

  untilClosed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    // Nobody comes back to a profile of its own: there is nothing to tidy up.
    await (this.options.profileDir ? this.browser.close() : killBrowser(this.browser));
    this.display?.stop();
    if (!this.options.profileDir) await rm(this.profileDir, { recursive: true, force: true, maxRetries: 5 });
  }

  private view(page: Page, label: string): ChromiumView {
    const view = new ChromiumView(page, label, label !== popupFile && label !== panelFile);
    this.views.push(view);
    return view;
  }
}

/**
 * The window whose keys reach the page. A new window has no keyboard for its first moments, and what the browser shows
 * beside it takes keys that no command hears.
 */
async function findFocusedWindow(view: View, display: VirtualDisplay): Promise<string> {
  await view.evaluate(() => {
    delete document.documentElement.dataset['keyboard'];
    addEventListener('keydown', () => (document.documentElement.dataset['keyboard'] = 'here'), { once: true });
  });
  const isHere = () => view.evaluate(() => document.documentElement.dataset['keyboard'] === 'here');
  let focused = '';
  await view.waitUntil(async () => {
    for (const window of display.windows()) {
      display.press(window, 'Shift_L');
      if (await happens(isHere, 500)) focused = window;
      if (focused) return true;
    }
    return false;
  }, 'the keyboard');
  return focused;
}

async function happens(hasHappened: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  do {
    if (await hasHappened()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (Date.now() < end);
  return false;
}
