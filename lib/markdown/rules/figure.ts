import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import { findElements, property, without } from '../html-tree';
import { captionOf } from './caption';

/** The picture, then its caption, wherever the page puts it; the card of an embed, as its link. */
export const figure: Handle = (state, element) => {
  const captions = findElements(element, 'figcaption');
  const isCard = property(element, 'className').startsWith('embed ');
  return [
    ...state.toFlow(state.all(without(element, captions))),
    ...captions.flatMap((caption) => (isCard ? linkOf(state, caption) : captionOf(state, caption))),
  ];
};

/** "[title](address) (site)": what is followed is no caption, so it stands upright. */
function linkOf(state: State, caption: Element): (BlockContent | DefinitionContent)[] {
  const sites = findElements(caption, 'cite');
  const [line, ...rest] = state.toFlow(state.all(without(caption, sites)));
  if (line?.type !== 'paragraph') return captionOf(state, caption);
  const words = sites.flatMap((site): Paragraph['children'] => [
    { type: 'text', value: ' (' },
    ...(state.all(site) as Paragraph['children']),
    { type: 'text', value: ')' },
  ]);
  return [{ ...line, children: [...trimEnd(line.children), ...words] }, ...rest] as (
    | BlockContent
    | DefinitionContent
  )[];
}

function trimEnd(children: Paragraph['children']): Paragraph['children'] {
  const last = children.at(-1);
  return last?.type === 'text' && last.value.trim() === '' ? children.slice(0, -1) : children;
}
