import { documents } from './documents';
import { manifest } from './manifest';
import { payloads } from './payloads';
import type { TrustPromise } from './promise';
import { requests } from './requests';
import { supply } from './supply';
import { structure } from './structure';
import { twice } from './twice';

/** All that bench:trust shows, in the order of the README's table. */
export const promises: readonly TrustPromise[] = [payloads, requests, twice, structure, documents, manifest, supply];
