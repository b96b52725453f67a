import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { ExtractResult } from '../../lib/article/article';
import { buildExtension, extensionDir } from '../browsers/build-extension';
import { chromiumArgs } from '../browsers/chromium-args';
import { findBrowser } from '../browsers/find-browser';
import type { Measured } from './measured';
import { readPageFile, type PageFile } from './page-files';

const pageTimeout = 30_000;

/** Chromium with the two halves of the product's own code: the built content script, and what our pages do next. */
export class PageRunner {
  private constructor(
    private readonly browser: Browser,
    private readonly contentScript: string,
    private readonly prepareScript: string,
  ) {}

  static async start(): Promise<PageRunner> {
    buildExtension('chromium');
    const contentScript = readFileSync(path.join(extensionDir('chromium'), 'content-scripts', 'extract.js'), 'utf8');
    const bundle = await build({
      entryPoints: [path.join(import.meta.dirname, 'prepare.ts')],
      loader: { '.bin': 'binary' },
      bundle: true,
      write: false,
      format: 'iife',
      minify: true,
    });
    const browser = await launch({
      executablePath: findBrowser('chromium') ?? undefined,
      pipe: true,
      args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
    return new PageRunner(browser, contentScript, bundle.outputFiles[0]!.text);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** One tab for saved pages and one in place of the extension's page, used for page after page. */
  async openBench(): Promise<Bench> {
    const [visited, own] = await Promise.all([this.browser.newPage(), this.browser.newPage()]);
    await own.evaluate(this.prepareScript);
    return new Bench(visited, own, await visited.createCDPSession(), this.contentScript);
  }
}

export class Bench {
  constructor(
    private readonly visited: Page,
    private readonly own: Page,
    private readonly session: CDPSession,
    private readonly contentScript: string,
  ) {}

  /** Rejects when the page takes too long; the bench is then to be closed. */
  async measure(page: PageFile): Promise<Measured> {
    const abort = new AbortController();
    const late = pause(pageTimeout, undefined, { signal: abort.signal }).then(() => {
      throw new Error(`took more than ${pageTimeout / 1000} s`);
    });
    try {
      return await Promise.race([this.extract(page), late]);
    } finally {
      abort.abort();
      late.catch(() => {}); // the timer that was stopped
    }
  }

  private async extract(page: PageFile): Promise<Measured> {
    await this.visit(page);
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'Offprint',
    });
    // As executeScript does: the file runs in a world of its own, and its last value is the answer.
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: this.contentScript,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
      timeout: pageTimeout,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return this.own.evaluate((answer) => globalThis.prepare(answer), (result.value ?? null) as ExtractResult | null);
  }

  /** Serves the file as its address, and nothing else at all. */
  private async visit(page: PageFile): Promise<void> {
    const { bytes, contentType } = readPageFile(page);
    await this.session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await this.session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    // Else the page before could still ask for something.
    await this.visited.goto('about:blank');
    let isServed = false;
    this.session.removeAllListeners('Fetch.requestPaused');
    this.session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
      const isPage = !isServed && resourceType === 'Document'; // a frame's document is asked for later
      isServed ||= isPage;
      const answer = isPage
        ? this.session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: contentType }],
            body: bytes.toString('base64'),
          })
        : // "Aborted" leaves the page in place when it asks for another by itself; other reasons show an error page.
          this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      answer.catch(() => {}); // the request was gone already
    });
    // 4 of 77 pages never load to the end with everything blocked: their SVG sprites are waited for without an end.
    await this.visited.goto(page.url, { waitUntil: 'domcontentloaded', timeout: pageTimeout });
  }

  /** Does not wait: a tab that hangs may take long to go. */
  close(): void {
    for (const tab of [this.visited, this.own]) tab.close().catch(() => {});
  }
}
