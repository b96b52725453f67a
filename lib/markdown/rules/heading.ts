import { defaultHandlers, type Options } from 'mdast-util-to-markdown';

/**
 * A section of the page's own that is called as ours is (annotations/notes-section.ts) gets a second blank, which nobody
 * sees: by it an import tells them apart.
 */
export const headingToMarkdown: Options = {
  handlers: {
    heading(...args) {
      const line = defaultHandlers.heading(...args);
      return line === '## Notes' ? '##  Notes' : line;
    },
  },
};
