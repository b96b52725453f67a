import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { property } from '../html-tree';

/** Its address stays as the page has it. A title is what shows under the mouse; the words are in the alt text. */
export const image: Handle = (state, element) =>
  property(element, 'src') === '' ? undefined : { ...defaultHandlers.img(state, element), title: null };
