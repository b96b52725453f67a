import { isStorageFull, isUnexplained, StorageFullError } from '../storage-full';
import { hasRoom } from './has-room';

// The first write that finds the disk full is the last one, everywhere. Measured with a full disk: a program that goes on
// trying loses all that it had committed (Chromium finds its log damaged at the next start and begins a new database);
// one that stops at the first error loses nothing.

/** Where a context that starts later finds what is known. In memory: a full disk keeps nothing. */
export interface FaultMemory {
  read(): Promise<boolean>;
  write(isStopped: boolean): Promise<void>;
}

type Message = 'stopped' | 'allowed' | 'asked';

let isStopped = false;
let memory: FaultMemory | null = null;
let known: Promise<void> = Promise.resolve();
const watchers = new Set<(isStopped: boolean) => void>();

const channel = new BroadcastChannel('offprint-write-stop');
// Node would wait for it at the end of the tests.
(channel as { unref?: () => void }).unref?.();
channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data !== 'asked') note(data === 'stopped');
  else if (isStopped) tell('stopped');
});
// A worker has no memory but its page, which answers before the first of its work is done.
tell('asked');

/** Called once by every context that can reach the memory; what it says counts from then on. */
export function rememberWriteStop(given: FaultMemory): void {
  memory = given;
  known = recall(given);
}

async function recall(given: FaultMemory): Promise<void> {
  if (await given.read()) note(true);
}

export function isWriteStopped(): boolean {
  return isStopped;
}

/** Calls back now and whenever it changes. Returns what ends it. */
export function watchWriteStop(onChange: (isStopped: boolean) => void): () => void {
  watchers.add(onChange);
  onChange(isStopped);
  return () => watchers.delete(onChange);
}

/** Before a write: none of them begins while the disk is full. */
export async function refuseWhileStopped(): Promise<void> {
  await known;
  if (isStopped) throw new StorageFullError(null);
}

/** After a write that failed: its error in our own words. From here on nobody writes, if it was for want of room. */
export async function explainWriteError(error: unknown): Promise<unknown> {
  if (isStorageFull(error)) {
    setStopped(true);
    return new StorageFullError(error);
  }
  if (!isUnexplained(error)) return error;
  // The browser does not say why; it is not asked twice before that is known.
  setStopped(true);
  return (await tryToWrite()) ? error : new StorageFullError(error);
}

/** Looks whether there is room again, and lets everybody write if there is. */
export async function tryToWrite(): Promise<boolean> {
  const isRoom = await hasRoom();
  if (isRoom) allowWrites();
  return isRoom;
}

/** Something was written. */
export function allowWrites(): void {
  if (isStopped) setStopped(false);
}

function setStopped(next: boolean): void {
  note(next);
  tell(next ? 'stopped' : 'allowed');
  memory?.write(next).catch(console.error);
}

function note(next: boolean): void {
  if (next === isStopped) return;
  isStopped = next;
  for (const onChange of watchers) onChange(next);
}

function tell(message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel.postMessage(message);
}
