// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { limitDepth } from './copy-page';

function nested(depth: number): Document {
  const page = document.implementation.createHTMLDocument('Deep');
  let parent: Element = page.body;
  for (let level = 0; level < depth; level += 1) parent = parent.appendChild(page.createElement('div'));
  parent.textContent = 'The deepest words.';
  return page;
}

test('a page of usual depth is left as it is', () => {
  const page = nested(300);
  expect(limitDepth(page)).toBe(page);
});

test('a page nested by a script keeps its words', () => {
  // The serialiser of jsdom recurses; 1,200 is enough to be over the limit.
  const limited = limitDepth(nested(1_200));
  expect(limited.title).toBe('Deep');
  expect(limited.body.textContent).toBe('The deepest words.');
});
