import type { PhrasingContent } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import { isVisible, property, textOf } from '../html-tree';

const outward = /^(?:https?|mailto):/i;

/** What pages put beside a heading to link to it. */
const permalinkSign = /^\s*[#¶§🔗]\s*$/u;

/**
 * In-page links keep their words only: Markdown has no ids for them to go to. Footnotes are the exception,
 * see mark-footnotes.ts. Titles are left out: they are what shows under the mouse, mostly "Opens in a new tab".
 */
export const link: Handle = (state, element) => {
  const label = property(element, 'dataFootnote');
  if (label !== '') return { type: 'footnoteReference', identifier: label, label };

  const address = property(element, 'href');
  if (address.startsWith('#') && permalinkSign.test(textOf(element))) return undefined;

  const children = state.all(element) as PhrasingContent[];
  return outward.test(address) && isVisible(element) ? { type: 'link', url: address, title: null, children } : children;
};
