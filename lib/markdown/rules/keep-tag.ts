import type { RootContent } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import { findElements, property } from '../html-tree';

/** Keeps the bare HTML tag around the Markdown of what it holds. */
export const keepTag: Handle = (state, element) => {
  const children = state.all(element);
  // `[^1]` is raised by whoever shows it.
  if (findElements(element, 'a').some((link) => property(link, 'dataFootnote') !== '')) return children;
  // The name tells the converter that this HTML belongs inside a paragraph.
  const data = { hName: element.tagName };
  return [
    { type: 'html', value: `<${element.tagName}>`, data },
    ...children,
    { type: 'html', value: `</${element.tagName}>`, data },
  ] as RootContent[];
};
