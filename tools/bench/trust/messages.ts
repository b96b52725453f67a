import type { TrustPromise } from './promise';
import { inEachBrowser } from './in-each-browser';
import { forgeMessages } from './messages/forge-messages';

/** Messages of a content script that the page has taken over, of another extension, and of the page. */
export const messages: TrustPromise = {
  name: 'messages',
  promise: 'Nobody else can talk to it',
  show: inEachBrowser(forgeMessages),
};
