import type { Handle } from 'hast-util-to-mdast';
import { findElements, without } from '../html-tree';
import { captionOf } from './caption';

/** The picture, then its caption, wherever the page puts it. */
export const figure: Handle = (state, element) => {
  const captions = findElements(element, 'figcaption');
  return [
    ...state.toFlow(state.all(without(element, captions))),
    ...captions.flatMap((caption) => captionOf(state, caption)),
  ];
};
