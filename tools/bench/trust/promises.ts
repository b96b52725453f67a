import { documents } from './documents';
import { manifest } from './manifest';
import { messages } from './messages';
import { payloads } from './payloads';
import { privateWindows } from './private';
import type { TrustPromise } from './promise';
import { requests } from './requests';
import { damaged } from './storage/damaged';
import { full } from './storage/full';
import { kills } from './storage/kills';
import { stopped, stoppedKeys, stoppedQueue } from './storage/stopped';
import { together } from './storage/together';
import { supply } from './supply';
import { structure } from './structure';
import { twice } from './twice';
import { words } from './words';
import { quota } from './storage/quota';
import { secondCopy } from './storage/second-copy';
import { versions } from './storage/versions';

const pages: TrustPromise[] = [
  payloads,
  requests,
  twice,
  structure,
  documents,
  words,
  messages,
  privateWindows,
  manifest,
  supply,
];
const storage: TrustPromise[] = [
  kills,
  stopped,
  stoppedQueue,
  stoppedKeys,
  full,
  quota,
  damaged,
  versions,
  together,
  secondCopy,
];

/** All that bench:trust shows, in the order of the README's table. */
export const promises: readonly TrustPromise[] = [...pages, ...storage];
