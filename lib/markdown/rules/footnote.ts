import type { Handle } from 'hast-util-to-mdast';
import { property } from '../html-tree';

/** A section, which mark-footnotes.ts also makes of the notes that the text refers to. */
export const footnote: Handle = (state, element) => {
  const label = property(element, 'dataFootnote');
  const children = state.toFlow(state.all(element));
  return label === '' ? children : { type: 'footnoteDefinition', identifier: label, label, children };
};
