import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch as startBrowser, type Browser } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../../tools/browsers/find-browser';
import { shortcutKeys, type Driver, type LaunchOptions, type Shortcut } from './driver';
import { newFirefoxProfile } from './firefox-profile';
import { FirefoxView, type SendBidi, type ViewCalls } from './firefox-view';
import { killBrowser } from './kill-browser';
import { screenshotEach, type View } from './view';

/** Any fixed one: the address, and with it the library, then outlives a restart, which drops temporary add-ons. */
const extensionHost = '0ff9417e-7e57-4e57-8e57-0ff9417e7e57';
export const extensionId = 'offprint@example.test';
export const buttonId = `${extensionId.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** WebDriver BiDi lists no popup as a context. Once registered here, a popup's `<browser>` is one like any other. */
const registerBrowser = `(browser) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  const find = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = (wanted) => (wanted === id ? browser : find.call(NavigableManager, wanted));
  return id;
}`;

const noCalls: ViewCalls = { bringToFront: async () => {}, close: async () => {}, emulatePrint: async () => {} };

const findTabs = `Array.from(gBrowser.tabs, (tab) => tab.linkedBrowser)`;

const findSidebar = `[SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')].filter(Boolean)`;

const findOpenPopup = `[...document.querySelectorAll('browser.webextension-popup-browser:not(.webextension-preload-browser)')]
  .filter((browser) => browser.closest('panel')?.state === 'open')`;

export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  private views: FirefoxView[] = [];
  private browser!: Browser;
  private send!: SendBidi;
  /** The browser's own window, where its chrome can be asked. */
  private chrome = '';

  private constructor(
    private readonly options: LaunchOptions,
    readonly profileDir: string,
  ) {}

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const profileDir = options.profileDir ?? (await newFirefoxProfile());
    const driver = new FirefoxDriver(options, profileDir);
    await driver.start();
    return driver;
  }

  private async start(): Promise<void> {
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error(howToInstall('firefox'));
    this.browser = await startBrowser({
      browser: 'firefox',
      executablePath,
      headless: this.options.window !== 'desktop',
      userDataDir: this.profileDir,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=940'],
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': this.options.downloadDir,
        // Else the panel of downloads opens and takes the popup's place.
        'browser.download.alwaysOpenPanel': false,
        // Where the system has no voices Firefox says so in a bar, which comes at any moment and makes the page smaller.
        'media.webspeech.synth.dont_notify_on_error': true,
        // Processes that wait for a page or a film: a fifth of what a start costs.
        'dom.ipc.processPrelaunch.enabled': false,
        'media.rdd-process.enabled': false,
        'network.process.enabled': false,
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
        ...(this.options.isForgetful && { 'browser.privatebrowsing.autostart': true }),
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextensions.keepStorageOnUninstall': true,
      },
    });
    // puppeteer has no public call for BiDi commands of one's own.
    const { connection } = this.browser as unknown as { connection: { send: SendBidi } };
    this.send = (method, parameters) => connection.send(method, parameters);
    const installed = await this.browser.installExtension(this.options.extensionDir);
    if (installed !== extensionId) throw new Error(`Firefox calls the extension ${installed}, not ${extensionId}.`);
    for (const other of this.options.others ?? []) await this.browser.installExtension(other);
    const { result } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as { contexts: { context: string; url: string }[] }).contexts.find(({ url }) =>
      url.endsWith('browser.xhtml'),
    );
    this.chrome = window!.context;
    await this.inChrome(`CustomizableUI.addWidgetToArea('${buttonId}', 'nav-bar')`);
  }

  /** The value of an expression in the browser's own window. */
  async inChrome<Value>(expression: string): Promise<Value> {
    const view = new FirefoxView(this.send, this.chrome, 'the browser window', noCalls);
    return (await view.evaluate(expression)) as Value;
  }

  async openPage(url: string, options: { isLoading?: boolean } = {}): Promise<FirefoxView> {
    return this.openTab(url, url, options.isLoading);
  }

  async openExtensionPage(file: string): Promise<View> {
    return this.openTab(`moz-extension://${extensionHost}/${file}`, file);
  }

  /** An address, or one of our own pages by its file, in a new private window. */
  async openPrivate(address: string): Promise<View> {
    const url = URL.canParse(address) ? address : `moz-extension://${extensionHost}/${address}`;
    const context = await this.inChrome<string>(`(async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
      const opened = OpenBrowserWindow({ private: true });
      while (!opened.gBrowserInit?.delayedStartupFinished) await pause();
      const browser = opened.gBrowser.selectedBrowser;
      browser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      while (browser.currentURI.spec === 'about:privatebrowsing' || browser.currentURI.spec === 'about:blank' || browser.webProgress?.isLoadingDocument) await pause();
      return (${registerBrowser})(browser);
    })()`);
    return this.view(context, address);
  }

  private async openTab(url: string, label: string, isLoading = false): Promise<FirefoxView> {
    // BiDi's own navigation to moz-extension: never comes back, and it refuses about: pages.
    const context = await this.inChrome<string>(`(async () => {
      const tab = gBrowser.addTrustedTab('about:blank');
      gBrowser.selectedTab = tab;
      const browser = tab.linkedBrowser;
      browser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      const isDone = () =>
        browser.currentURI.spec !== 'about:blank' && (${isLoading} || !browser.webProgress?.isLoadingDocument);
      while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 20));
      return (${registerBrowser})(browser);
    })()`);
    return this.view(context, label);
  }

  async clickToolbar(page: View): Promise<View> {
    await page.bringToFront();
    // Trusted mouse events on the button itself: they grant activeTab as a hand's click does.
    await this.inChrome(`(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const button = document.getElementById('${buttonId}').querySelector('.unified-extensions-item-action-button');
      const box = button.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        synthesizeMouseEvent(type, box.left + box.width / 2, box.top + box.height / 2, { button: 0, clickCount: 1 }, {});
    })()`);
    return this.findPopup();
  }

  async findPopup(): Promise<View> {
    const context = await this.waitForBrowser(findOpenPopup, 'popup.html');
    return this.view(context, 'popup.html', { ...noCalls, close: () => this.closePopup() });
  }

  private async closePopup(): Promise<void> {
    await this.inChrome(`(async () => {
      for (const browser of ${findOpenPopup}) browser.closest('panel').hidePopup();
      while (document.querySelector('browser.webextension-popup-browser')) await new Promise((resolve) => setTimeout(resolve, 20));
    })()`);
  }

  async findPanel(): Promise<View> {
    const context = await this.waitForBrowser(findSidebar, 'sidepanel.html');
    const close = async () => this.inChrome<void>('SidebarController.hide()');
    return this.view(context, 'sidepanel.html', { ...noCalls, close });
  }

  async openPanelFromMenu(): Promise<View> {
    await this.inChrome(`SidebarController.show('${extensionId.replace(/[^a-z0-9_-]/g, '_')}-sidebar-action')`);
    return this.findPanel();
  }

  async findExtensionPage(file: string): Promise<View> {
    return this.view(await this.waitForBrowser(findTabs, file), file);
  }

  private async waitForBrowser(browsers: string, file: string): Promise<string> {
    const address = `moz-extension://${extensionHost}/${file}`;
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      const context = await this.inChrome<string | null>(`(() => {
        const browser = (${browsers}).find((candidate) => candidate.currentURI?.spec.startsWith('${address}'));
        return browser ? (${registerBrowser})(browser) : null;
      })()`);
      if (context) return context;
      await pause(30);
    }
    throw new Error(`Firefox: no ${file} was opened within 30 s.`);
  }

  /** Keys pressed by BiDi go to the page only; the command of the keys' own `<key>` element is what they would run. */
  async pressShortcut(page: View, command: Shortcut): Promise<void> {
    await page.bringToFront();
    await this.inChrome(`[...document.querySelectorAll('keyset[id^=ext-keyset] key')]
      .find((key) => key.getAttribute('key')?.toUpperCase() === '${shortcutKeys[command]}')
      .doCommand()`);
  }

  async answerPermission(isAllowed: boolean): Promise<void> {
    await this.inChrome(`(async () => {
      const find = () => document.querySelector('popupnotification');
      while (!find()) await new Promise((resolve) => setTimeout(resolve, 30));
      // Its buttons are asleep at first, against clicks that were meant for something else.
      await new Promise((resolve) => setTimeout(resolve, 600));
      ${isAllowed ? 'find().button.click()' : 'find().secondaryButton.click()'};
    })()`);
  }

  readClipboard(): Promise<string> {
    return this.inChrome(`(() => {
      const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transfer.init(null);
      transfer.addDataFlavor('text/plain');
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
      const data = {};
      transfer.getTransferData('text/plain', data);
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    })()`);
  }

  async setOffline(view: View, isOffline: boolean): Promise<void> {
    await this.send('emulation.setNetworkConditions', {
      networkConditions: isOffline ? { type: 'offline' } : null,
      contexts: [(view as FirefoxView).context],
    });
  }

  async stopBackground(): Promise<void> {
    await this.inChrome(`WebExtensionPolicy.getByID('${extensionId}').extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
  }

  async evaluateInBackground(expression: string): Promise<void> {
    const context = await this.inChrome<string>(`(async () => {
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      await extension.wakeupBackground?.();
      const [view] = [...extension.views].filter(({ viewType }) => viewType === 'background');
      return (${registerBrowser})(view.xulBrowser);
    })()`);
    await new FirefoxView(this.send, context, 'the background', noCalls).evaluate(expression);
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
    await this.untilPutBack();
    await whileClosed?.(this.profileDir);
    this.views = [];
    await this.start();
  }

  /** Once the browser is gone puppeteer puts the profile's preferences back, also under a browser that starts meanwhile. */
  private async untilPutBack(): Promise<void> {
    const backups = ['prefs.js', 'user.js'].map((name) => path.join(this.profileDir, `${name}.puppeteer`));
    for (let waits = 0; waits < 100 && backups.some((file) => existsSync(file)); waits += 1) await pause(20);
  }

  async screenshotAll(prefix: string): Promise<void> {
    await screenshotEach(this.views, prefix);
  }

  untilClosed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    if (this.options.profileDir) return this.browser.close();
    // Nobody comes back to this profile; to tidy it up would take Firefox half a second of a processor.
    await killBrowser(this.browser);
    await rm(this.profileDir, { recursive: true, force: true, maxRetries: 5 });
  }

  private view(context: string, label: string, calls = this.tabCalls(context)): FirefoxView {
    const view = new FirefoxView(this.send, context, label, calls);
    this.views.push(view);
    return view;
  }

  private tabCalls(context: string): ViewCalls {
    const send = async (method: string) => {
      await this.send(method, { context });
    };
    return {
      bringToFront: () => send('browsingContext.activate'),
      close: () => send('browsingContext.close'),
      // BiDi has no command for it. The tab that is asked about is in front.
      emulatePrint: (isOn) =>
        this.inChrome(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${isOn ? 'print' : ''}'`),
    };
  }
}
