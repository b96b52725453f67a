import type { Parent, PhrasingContent } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { Handle as WriteNode, Options } from 'mdast-util-to-markdown';
import { keepTag } from './keep-tag';

/**
 * By its name the converters know that it belongs inside a paragraph; no text of ours has directives, and a name of our
 * own would be taken for a block.
 */
interface Highlight extends Parent {
  type: 'textDirective';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    textDirective: Highlight;
  }
  interface RootContentMap {
    textDirective: Highlight;
  }
}

export const highlight: Handle = (state, element) => ({
  type: 'textDirective',
  children: state.all(element) as PhrasingContent[],
});

/** `<mark>`, where nobody reads `==`. */
export const highlightAsTag: Handle = (state, element, parent) =>
  keepTag(state, { ...element, tagName: 'mark' }, parent);

/** `==text==`: Obsidian's sign, and that of most others that have one. */
export const highlightToMarkdown: Options = {
  handlers: {
    textDirective: Object.assign(writeHighlight, { peek: () => '=' }),
  },
};

function writeHighlight(...[node, , state, info]: Parameters<WriteNode>): string {
  const tracker = state.createTracker(info);
  const open = tracker.move('==');
  const words = tracker.move(state.containerPhrasing(node, { before: open, after: '=', ...tracker.current() }));
  return open + words + tracker.move('==');
}
