import type { Handle } from 'hast-util-to-mdast';
import type { BodyForm } from '../body-form';
import { cell } from './cell';
import { code } from './code';
import { definitionTerm } from './definition-term';
import { figure } from './figure';
import { footnote } from './footnote';
import { highlight, highlightAsTag } from './highlight';
import { imageAt } from './image';
import { keepTag } from './keep-tag';
import { link } from './link';
import { math } from './math';
import { summary } from './summary';
import { tableFor } from './table';
import { wikilink } from './wikilink';

const childrenOnly: Handle = (state, element) => state.all(element);

/** What an element becomes, where the converter's own answer is not ours. */
export function rulesFor({ marksWithEquals, hasHtml, pictureLink }: BodyForm): Record<string, Handle> {
  return {
    a: link,
    dt: definitionTerm,
    figure,
    highlight: marksWithEquals ? highlight : highlightAsTag,
    img: imageAt(pictureLink),
    math,
    pre: code,
    section: footnote,
    summary,
    span: wikilink,
    table: tableFor({ hasHtml, pictureLink }),
    td: cell,
    th: cell,
    // The reader's own highlights have that tag where there is no other sign, and a page's would be taken for them.
    mark: marksWithEquals ? keepTag : childrenOnly,
    // Without its tag 10⁶ reads as 106. Markdown has no sign of its own for these; every reader of Markdown takes the tag.
    sub: keepTag,
    sup: keepTag,
    // "漢字(かんじ)". `rp` holds the brackets where there are some; we write them always.
    rp: () => undefined,
    rt: (state, element) => [{ type: 'text', value: '(' }, ...state.all(element), { type: 'text', value: ')' }],
    // Neither an underline nor a variable is emphasis or code.
    u: childrenOnly,
    var: childrenOnly,
  };
}
