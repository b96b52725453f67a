import {
  isWriteStopped,
  listRefusedPictures,
  listWaitingArticles,
  readWaitingPictures,
  requeueAllowed,
  settlePicture,
  StorageFullError,
  type PictureOutcome,
} from './library/library';
import { fetchHere, fetchInTab, findPageTab, type PageTab } from './platform/pictures/fetch-in-tab';
import { makeThumbnail } from './platform/pictures/make-thumbnail';
import { hasAccess } from './platform/pictures/site-access';
import type { Fetched } from './pictures/check-fetched';
import { readPicture } from './pictures/read-picture';
import { sitePattern } from './pictures/site-pattern';
import { sha256OfBytes } from './library/article-id';
import type { SavedPicture } from './library/pictures/saved-picture';

const atOnce = 3;

/** What the queue is made with, so that a test can stand in for the browser. */
export interface PictureTools {
  findTab: typeof findPageTab;
  fetchInTab: typeof fetchInTab;
  fetchHere: typeof fetchHere;
  hasAccess: typeof hasAccess;
  makeThumbnail: typeof makeThumbnail;
  isOnline: () => boolean;
}

const browserTools: PictureTools = {
  findTab: findPageTab,
  fetchInTab,
  fetchHere,
  hasAccess,
  makeThumbnail,
  isOnline: () => navigator.onLine,
};

/**
 * Fetches what waits, and writes down what became of each picture as soon as it is known. The queue is the table of
 * pictures: whoever is stopped in the middle begins again where it stands, and doing a picture twice changes nothing.
 */
export class PictureQueue {
  readonly #running = new Map<string, Promise<void>>();

  constructor(private readonly tools: PictureTools = browserTools) {}

  /** The pictures of one article, at once: its page may not be there for long. */
  keep(articleId: string): Promise<void> {
    const running = this.#running.get(articleId);
    // What was added since it began is taken by the next round, also when this one fails.
    const next = Promise.allSettled([running]).then(() => this.#keepAll(articleId));
    const settled = next.finally(() => {
      if (this.#running.get(articleId) === settled) this.#running.delete(articleId);
    });
    this.#running.set(articleId, settled);
    return settled;
  }

  /** Everything that waits in the library, and what has been allowed meanwhile. */
  async resume(): Promise<void> {
    if (!this.tools.isOnline() || isWriteStopped()) return;
    const patterns = new Set((await listRefusedPictures()).map(({ address }) => sitePattern(address)));
    const allowed: string[] = [];
    for (const pattern of patterns) if (await this.tools.hasAccess(pattern)) allowed.push(pattern);
    if (allowed.length > 0) await requeueAllowed(allowed);
    for (const articleId of await listWaitingArticles()) {
      if (this.#running.has(articleId)) continue;
      await this.keep(articleId);
    }
  }

  async #keepAll(articleId: string): Promise<void> {
    const waiting = await readWaitingPictures(articleId);
    if (!waiting || waiting.pictures.length === 0 || !this.tools.isOnline()) return;
    const tab = await this.tools.findTab(waiting.pageUrl);
    const left = waiting.pictures[Symbol.iterator]();
    const work = async () => {
      for (const picture of left) {
        // Nothing is fetched that cannot be kept.
        if (isWriteStopped()) return;
        await this.#keepOne(picture, tab);
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, work));
    } catch (error) {
      // What is left waits for the next start; more writes to a full disk can cost what is on it.
      if (!(error instanceof StorageFullError)) throw error;
    }
  }

  async #keepOne(picture: SavedPicture, tab: PageTab | null): Promise<void> {
    const fetched = await this.#fetch(picture.address, tab);
    // Whatever went wrong went wrong for want of a network: it goes on waiting.
    if (fetched !== 'no-access' && fetched.status === 'failed' && !this.tools.isOnline()) return;
    await settlePicture(picture.articleId, picture.address, await this.#judge(picture, fetched));
  }

  /** By the page if it is there, then from here; what neither may read is a matter of the reader's leave. */
  async #fetch(address: string, tab: PageTab | null): Promise<Fetched | 'no-access'> {
    const byPage = tab && (await this.tools.fetchInTab(tab, address));
    const isOwn = tab?.origin === new URL(address).origin;
    if (byPage && (isOwn || !isUnreachable(byPage))) return byPage;
    const fromHere = await this.tools.fetchHere(address);
    if (!isUnreachable(fromHere) || !this.tools.isOnline()) return fromHere;
    return (await this.tools.hasAccess(sitePattern(address))) ? fromHere : 'no-access';
  }

  async #judge({ isLead, isInText }: SavedPicture, fetched: Fetched | 'no-access'): Promise<PictureOutcome> {
    if (fetched === 'no-access') return { state: 'no-access' };
    if (fetched.status === 'failed') return { state: 'failed', failure: fetched.failure };
    const { bytes } = fetched;
    const info = readPicture(bytes);
    if (typeof info === 'string') return { state: 'failed', failure: info };
    const blob = new Blob([bytes], { type: info.type });
    const thumbnail = isLead ? await this.tools.makeThumbnail(blob, info) : null;
    if (!isInText && !thumbnail) return { state: 'failed', failure: 'not-a-picture' };
    const { width, height } = info;
    return { state: 'kept', hash: await sha256OfBytes(bytes), blob, width, height, thumbnail };
  }
}

function isUnreachable(fetched: Fetched): boolean {
  return fetched.status === 'failed' && fetched.failure === 'unreachable';
}
