import { documents } from './documents';
import { manifest } from './manifest';
import { payloads } from './payloads';
import type { TrustPromise } from './promise';
import { requests } from './requests';
import { damaged } from './storage/damaged';
import { full } from './storage/full';
import { kills } from './storage/kills';
import { stopped } from './storage/stopped';
import { together } from './storage/together';
import { supply } from './supply';
import { structure } from './structure';
import { twice } from './twice';

const pages: TrustPromise[] = [payloads, requests, twice, structure, documents, manifest, supply];
const storage: TrustPromise[] = [kills, stopped, full, damaged, together];

/** All that bench:trust shows, in the order of the README's table. */
export const promises: readonly TrustPromise[] = [...pages, ...storage];
