import type { Options } from 'mdast-util-to-markdown';

/** Signs that Markdown leaves alone and Obsidian does not: the converter's own table ends at CommonMark and GFM. */
export const escapes: Options = {
  unsafe: [
    // A formula needs `$x … y$`, the closing sign not before a digit: "$5bn to $10bn" is none and stays searchable.
    { character: '$', after: '(?=\\S)(?=[^]*\\S\\$(?!\\d))', inConstruct: 'phrasing' },
    // `==marked==`
    { character: '=', after: '=', inConstruct: 'phrasing' },
    // `%%hidden%%`: the reader would not see these words at all.
    { character: '%', after: '%', inConstruct: 'phrasing' },
    // A hashtag of a quoted post is not a tag of the reader's.
    { before: '^|\\s|\\(', character: '#', after: '(?=[\\p{L}_])', unicode: true, inConstruct: 'phrasing' },
  ],
  handlers: {
    // Two spaces, not a backslash: Joplin's editor and Obsidian's live preview show the backslash.
    break: (_node, _parent, state) => (state.stack.includes('tableCell') ? '<br>' : '  \n'),
  },
};
