import { defaultHandlers, type Handle } from 'hast-util-to-mdast';

/** Definition lists become lists whose items start with the term: in bold, or it would look like a definition. */
export const definitionTerm: Handle = (state, element) => {
  const item = defaultHandlers.dt(state, element);
  for (const block of item.children) {
    if (block.type === 'paragraph') block.children = [{ type: 'strong', children: block.children }];
  }
  return item;
};
