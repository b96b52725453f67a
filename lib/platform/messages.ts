import { browser } from 'wxt/browser';
import type { ExtractMode, RefusalReason } from '../article/article';
import type { ChangeTextRequest, SaveRequest } from '../library/saved-article';
import type { PageAnswer } from './extract-from-tab';

export type SaveReply =
  | { status: 'saved'; id: string; savedAt: string; /** A copy was there before. */ wasSaved: boolean }
  | { status: 'storage-full' }
  | Failed;
export type SaveTabReply = SaveReply | NotSaved | { status: 'forbidden' } | { status: 'silent' };
export type ChangeReply = { status: 'done' } | Failed;
/** Stale: the library has another text by now, or none. */
export type ChangeTextReply = { status: 'done' } | { status: 'stale' } | { status: 'storage-full' } | Failed;
/** The page gives nothing to save. */
type NotSaved = { status: 'no-article' } | { status: 'refused'; reason: RefusalReason };
interface Failed {
  status: 'failed';
  reason: string;
}

/** Every question that our own pages ask of the background, with its answer. No handler, no compiling. */
interface BackgroundMessages {
  /** Saves in one transaction. `tabId` gets the saved badge. */
  save: { request: SaveRequest & { tabId?: number }; reply: SaveReply };
  /** Extracts and saves without a popup, or after it was closed. */
  saveTab: { request: { tabId: number; mode: ExtractMode }; reply: SaveTabReply };
  /** Gives a saved article another text, in one transaction. */
  changeText: { request: ChangeTextRequest; reply: ChangeTextReply };
  /** Takes a fresh save back, for good. */
  undoSave: { request: { id: string; tabId?: number }; reply: ChangeReply };
  delete: { request: { ids: string[]; tabId?: number }; reply: ChangeReply };
  /** Puts a tag on articles, or takes it off. */
  tag: { request: { ids: string[]; tag: string; isOn: boolean }; reply: ChangeReply };
  restore: { request: { ids: string[]; tabId?: number }; reply: ChangeReply };
  pictures: { request: PictureRequest; reply: ChangeReply };
}

/** Go on with what waits; try an article's pictures again; leave out those that would have to be allowed. */
export type PictureRequest = { ask: 'resume' } | { ask: 'retry' | 'text-only'; id: string };

export type PrepareReply = { status: 'ready'; request: SaveRequest } | NotSaved | Failed;

/** The one question that Chromium's worker asks of the offscreen document. */
interface OffscreenMessages {
  prepare: { request: PageAnswer; reply: PrepareReply };
}

interface Places {
  background: BackgroundMessages;
  offscreen: OffscreenMessages;
}
type Reply<Message> = Message extends { reply: infer R } ? R : never;
type Request<Message> = Message extends { request: infer R } ? R : never;
export type Handlers<Place extends keyof Places> = {
  [Kind in keyof Places[Place]]: (request: Request<Places[Place][Kind]>) => Promise<Reply<Places[Place][Kind]>>;
};

interface Envelope {
  to: string;
  kind: string;
  request: unknown;
}

/**
 * Asks the background. Never rejects: a worker killed in the middle answers nothing at all (6 of 15 times when
 * measured), and whatever is not an explicit answer is a failure.
 */
export function send<Kind extends keyof BackgroundMessages>(
  kind: Kind,
  request: BackgroundMessages[Kind]['request'],
): Promise<BackgroundMessages[Kind]['reply'] | Failed> {
  return ask<BackgroundMessages[Kind]['reply']>({ to: 'background', kind, request });
}

/** Asks the offscreen document to make a page's answer safe and find its entities. */
export function askOffscreen(request: OffscreenMessages['prepare']['request']): Promise<PrepareReply> {
  return ask<PrepareReply>({ to: 'offscreen', kind: 'prepare', request });
}

async function ask<R>(envelope: Envelope): Promise<R | Failed> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    if (typeof reply === 'object' && reply !== null && 'status' in reply) return reply as R;
    return { status: 'failed', reason: 'The browser stopped the extension in the middle. Nothing was changed.' };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

/** Answers what is asked of this place. Only our own pages are heard: a content script shares its process with the page. */
export function answer<Place extends keyof Places>(place: Place, handlers: Handlers<Place>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isEnvelope(message) || message.to !== place) return undefined;
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return undefined;
    if (!Object.hasOwn(handlers, message.kind)) return undefined;
    const handler = handlers[message.kind as keyof typeof handlers] as (request: unknown) => Promise<unknown>;
    // Called in a task of its own: a request that is none makes it throw at once, and the asker would wait for nothing.
    void Promise.resolve(message.request)
      .then(handler)
      .then(respond, (error: unknown) => respond({ status: 'failed', reason: reasonOf(error) }));
    // Chrome closes the channel unless told that the reply comes later.
    return true;
  });
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'kind' in message &&
    typeof message.kind === 'string'
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
