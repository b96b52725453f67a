import type { TrustPromise } from './promise';

/** All that bench:trust shows, in the order of the README's table. */
export const promises: readonly TrustPromise[] = [];
