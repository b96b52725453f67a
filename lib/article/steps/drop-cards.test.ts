// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropCards } from './drop-cards';
import { leftAfter, prose } from './left-after';

const teaser =
  '<div class="card"><h3><a href="/x">A second plant opens on the river</a></h3><p>It makes lenses.</p></div>';
const product = '<div class="card"><h3>The small one</h3><p>It makes good pictures and costs little.</p></div>';

test.each([
  ['a grid of teasers', `${prose}<div>${teaser.repeat(3)}</div>`, '[prose]'],
  ['two stay', `${prose}<div>${teaser.repeat(2)}</div>`, `[prose]<div>${teaser.repeat(2)}</div>`],
  [
    'products that are compared stay',
    `${prose}<div>${product.repeat(4)}</div>`,
    `[prose]<div>${product.repeat(4)}</div>`,
  ],
  ['sources stay', `${prose}<ul>${'<li><a href="/s">The source of the third figure</a></li>'.repeat(3)}</ul>`, null],
  ['paragraphs stay', prose.repeat(4), '[prose][prose][prose][prose]'],
])('%s', (_, html, expected) => {
  expect(leftAfter(html, dropCards)).toBe(expected ?? html.replaceAll(prose, '[prose]'));
});
