// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hasMoreProse, linkShare, measureText, proseLength } from './prose';

function bodyOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test.each([
  ['<p>ten chars.</p>', 10, 0],
  ['<p>\n   ten    chars.</p>', 11, 0],
  ['<p>ten chars.<a href="/x">ten chars.</a></p>', 10, 0.5],
  ['<p>ten chars.<script>var a = 1</script><button>Go</button></p>', 10, 0],
  ['', 0, 0],
])('%s', (html, length, share) => {
  expect(proseLength(bodyOf(html))).toBe(length);
  expect(linkShare(bodyOf(html))).toBeCloseTo(share);
});

test('every box knows what stands in it', () => {
  const body = bodyOf('<div><p>one</p><p>two <a href="/x">three</a></p></div><p>four</p>');
  const measure = measureText(body);
  expect(measure(body)).toEqual({ all: 16, prose: 11, linked: 5 });
  expect(measure(body.querySelector('div')!)).toEqual({ all: 12, prose: 7, linked: 5 });
  expect(measure(body.querySelector('a')!)).toEqual({ all: 5, prose: 0, linked: 5 });
});

test.each([
  ['<p>ten chars.</p>', 9, true],
  ['<p>ten chars.</p>', 10, false],
  ['<p><a href="/x">ten chars.</a></p><script>var a = "ten chars."</script>', 9, false],
])('more prose: %s over %d', (html, limit, expected) => {
  expect(hasMoreProse(bodyOf(html), limit)).toBe(expected);
});
