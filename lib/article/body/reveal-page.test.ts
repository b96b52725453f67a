// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { revealPage } from './reveal-page';

const text = 'The keeper told them of the harbour at length, with dates and names. '.repeat(10);

test.each([
  [`<div style="visibility: hidden"><p>${text}</p></div>`, 0],
  [`<div hidden><p>${text}</p></div><p>Loading</p>`, 0],
  [`<div><p>${text}</p></div><div hidden><p>${text.slice(0, 550)}</p></div>`, 1],
  [`<div><p>${text}</p></div><div hidden><p>Closed</p></div>`, 1],
  [`<p>${text}</p><div hidden><script>${text.repeat(9)}</script></div>`, 1],
])('%s', (html, left) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  revealPage(body);
  expect(body.querySelectorAll('[hidden], [style]')).toHaveLength(left);
});
