import { launch, type Browser, type CDPSession } from 'puppeteer-core';
import { chromiumArgs } from '../browsers/chromium-args';
import { findBrowser } from '../browsers/find-browser';
import { readPageFile, type PageFile } from './page-files';

const ownArgs = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // One process for all the sites. Else each page starts two: 90 for 40 pages, and a quarter of all the work.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,ProactivelySwapBrowsingInstance',
  '--renderer-process-limit=1',
];

/** The size of a window on a desk: style sheets for narrower ones hide other things. */
const viewport = { width: 1280, height: 800 };

/** A Chromium with one tab, for one saved page after the other. */
export class PageTab {
  private served: { url: string; contentType: string; body: string } | null = null;

  private constructor(
    readonly browser: Browser,
    private readonly session: CDPSession,
    private readonly frameId: string,
  ) {}

  static async open(): Promise<PageTab> {
    const browser = await launch({
      executablePath: findBrowser('chromium') ?? undefined,
      pipe: true,
      defaultViewport: viewport,
      args: [...chromiumArgs, ...ownArgs],
    });
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const tab = new PageTab(browser, session, frameTree.frame.id);
    await session.send('Page.enable');
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    session.on('Fetch.requestPaused', (request) => {
      tab.answer(request).catch(() => {}); // the request was gone already
    });
    return tab;
  }

  /** Serves the file as its address, and nothing else at all. Afterwards the page is parsed and laid out. */
  async visit(page: PageFile): Promise<void> {
    const { bytes, contentType } = readPageFile(page);
    this.served = { url: withoutHash(page.url), contentType, body: bytes.toString('base64') };
    // 4 of 77 pages never load to the end with everything blocked: their SVG sprites are waited for without an end.
    const parsed = new Promise<void>((resolve) => {
      this.session.once('Page.domContentEventFired', () => resolve());
    });
    const { errorText } = await this.session.send('Page.navigate', { url: page.url });
    if (errorText) throw new Error(`${page.url}: ${errorText}`);
    await parsed;
    // A reader clicks on a page that is on the screen; asking where it is scrolled to has it laid out.
    await this.evaluate('scrollY');
  }

  /** As executeScript does: the script runs in a world of its own, and its last value is the answer. */
  async evaluate<Value>(expression: string, worldName = 'Offprint'): Promise<Value | undefined> {
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: this.frameId,
      worldName,
    });
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value | undefined;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** For a page that hangs: nothing else stops it. */
  kill(): void {
    this.browser.process()?.kill('SIGKILL');
  }

  private answer({ requestId, resourceType, request }: PausedRequest): Promise<void> {
    const { served } = this;
    // The page before may still be asking for something.
    const isPage = resourceType === 'Document' && served?.url === withoutHash(request.url);
    // "Aborted" leaves the page in place when it asks for another by itself; other reasons show an error page.
    if (!isPage) return this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    this.served = null; // a frame may ask for its own page again
    return this.session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: served.contentType }],
      body: served.body,
    });
  }
}

interface PausedRequest {
  requestId: string;
  resourceType: string;
  request: { url: string };
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
