import type { TrustPromise } from './promise';
import { damaged } from './storage/damaged';
import { full } from './storage/full';
import { kills } from './storage/kills';
import { stopped } from './storage/stopped';
import { together } from './storage/together';

/** All that bench:trust shows, in the order of the README's table. */
export const promises: readonly TrustPromise[] = [kills, stopped, full, damaged, together];
