import type { Handle } from 'hast-util-to-mdast';
import { cell } from './cell';
import { code } from './code';
import { definitionTerm } from './definition-term';
import { figure } from './figure';
import { footnote } from './footnote';
import { highlight } from './highlight';
import { image } from './image';
import { keepTag } from './keep-tag';
import { link } from './link';
import { math } from './math';
import { summary } from './summary';
import { table } from './table';

const childrenOnly: Handle = (state, element) => state.all(element);

/** What an element becomes, where the converter's own answer is not ours. */
export const rules: Record<string, Handle> = {
  a: link,
  dt: definitionTerm,
  figure,
  highlight,
  img: image,
  math,
  pre: code,
  section: footnote,
  summary,
  table,
  td: cell,
  th: cell,
  // Without its tag 10⁶ reads as 106. Markdown has no sign of its own for these; every reader of Markdown takes the tag.
  mark: keepTag,
  sub: keepTag,
  sup: keepTag,
  // "漢字(かんじ)". `rp` holds the brackets where there are some; we write them always.
  rp: () => undefined,
  rt: (state, element) => [{ type: 'text', value: '(' }, ...state.all(element), { type: 'text', value: ')' }],
  // Neither an underline nor a variable is emphasis or code.
  u: childrenOnly,
  var: childrenOnly,
};
