import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { shownAddress } from '../../article/shown-picture';
import type { BodyForm } from '../body-form';
import { property } from '../html-tree';

/** A title is what shows under the mouse; the words are in the alt text. */
export function imageAt(link: BodyForm['pictureLink']): Handle {
  return (state, element) => {
    const url = pictureAddress(element, link);
    return url === '' ? undefined : { ...defaultHandlers.img(state, element), url, title: null };
  };
}

/** Where the picture's file lies, or else its address as the page has it. */
export function pictureAddress(element: Element, link: BodyForm['pictureLink']): string {
  const address = link && shownAddress(property(element, 'src'), property(element, 'srcSet'));
  return (address && link?.(address)) || property(element, 'src');
}
