// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyPage } from '../copy-page';
import { takeRendered } from './take-rendered';
import type { Removal } from './take-out';

// jsdom has no layout. This stands for it: `data-display=none` and `data-visibility=hidden` play the style sheet.
function checkVisibility(this: Element, options?: CheckVisibilityOptions): boolean {
  if (this.closest('[data-display="none"]')) return false;
  return (
    !options?.visibilityProperty || this.closest('[data-visibility]')?.getAttribute('data-visibility') !== 'hidden'
  );
}

beforeEach(() => {
  Element.prototype.checkVisibility = checkVisibility;
});
afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

const prose =
  '<p>The maker of camera sensors opened its third plant on Monday, and said that it would hire 900 people.</p>';

const other = '<p>The union of the workers at the port said on Friday that it had not been asked about any of it.</p>';

function left(html: string): string {
  document.body.innerHTML = prose.repeat(8) + html;
  const { document: copy, live, copies } = copyPage(document);
  const removals: Removal[] = [];
  takeRendered(live, copies, removals);
  return copy.body.innerHTML.slice(document.body.innerHTML.length - html.length);
}

test.each([
  ['a hidden box', '<div data-display="none">Hover card</div>', ''],
  ['an invisible box', '<div data-visibility="hidden">Hover card</div>', ''],
])('%s goes', (_, html, expected) => {
  document.body.innerHTML = prose.repeat(8) + html;
  const { document: copy, live, copies } = copyPage(document);
  const removals: Removal[] = [];
  takeRendered(live, copies, removals);
  expect(copy.body.innerHTML).toBe(prose.repeat(8) + expected);
  expect(removals).toMatchObject([{ step: 'take-rendered', reason: 'hidden', text: 'Hover card' }]);
});

test('a page hidden whole stays', () => {
  document.body.innerHTML = prose.repeat(8);
  document.body.setAttribute('data-display', 'none');
  const { document: copy, live, copies } = copyPage(document);
  takeRendered(live, copies, []);
  document.body.removeAttribute('data-display');
  expect(copy.body.innerHTML).toBe(prose.repeat(8));
});

test('a hidden twin of what is shown goes, however long', () => {
  expect(left(`<div data-display="none">${prose.repeat(3)}</div>`)).toBe('');
});

test.each([
  ['an invisible box with a visible word', '<div data-visibility="hidden"><b data-visibility="visible">Word</b></div>'],
  ['a hidden box with a good part of the prose', `<div data-display="none">${other.repeat(3)}</div>`],
  ['a formula that is hidden beside its picture', '<span data-display="none"><math><mi>x</mi></math></span>'],
  ['a hidden picture', '<img data-display="none" src="a.jpg">'],
  ['a noscript', '<noscript data-display="none">Text</noscript>'],
])('%s stays as it is', (_, html) => {
  expect(left(html)).toBe(html);
});

test.each([
  [
    'a panel of an accordion',
    `<button aria-controls="one" aria-expanded="false">More</button><div id="one" hidden data-display="none">${prose}</div>`,
  ],
  [
    'an answer that a style folds',
    `<div class="faq-item"><h3>How many?</h3><div hidden data-display="none">${prose}</div></div>`,
  ],
  ['a tab that is not in front', `<div role="tabpanel" hidden data-display="none">${prose}</div>`],
  ['closed details', `<details><summary>More</summary><div hidden data-display="none">${prose}</div></details>`],
])('%s is opened', (_, html) => {
  expect(left(html)).toContain(`data-display="none">${prose}`);
  expect(left(html)).not.toContain(' hidden');
});
