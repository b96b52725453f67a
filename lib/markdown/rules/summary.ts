import type { PhrasingContent } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';

/** A note has no fold that every reader of Markdown knows, so `details` lies open under its summary in bold. */
export const summary: Handle = (state, element) => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: state.all(element) as PhrasingContent[] }],
});
