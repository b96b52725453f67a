// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mendTree } from './mend-tree';

function safe(html: string): string {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  mendTree(body, null);
  return body.innerHTML;
}

const drawing = (inside: string) => `<svg viewBox="0 0 9 9">${inside}</svg>`;
const countOf = (html: string, name: string) => html.split(` ${name}="url(#`).length - 1;

/** Each uses the one before twice. */
const chain = (element: string, attribute: string) =>
  drawing(
    Array.from({ length: 20 }, (_, at) => {
      const use = at > 0 ? `${attribute}="url(#a${at - 1})"` : '';
      return `<${element} id="a${at}" width="1" height="1"><rect ${use}/><g><rect ${use}/></g></${element}>`;
    }).join('') + `<rect ${attribute}="url(#a19)"/>`,
  );

test.each([
  ['mask', 'mask'],
  ['clipPath', 'clip-path'],
  ['pattern', 'fill'],
  ['marker', 'marker-start'],
])('a %s is used by what is drawn, and not by another one', (element, attribute) => {
  const html = safe(chain(element, attribute));
  expect(countOf(html, attribute)).toBe(1);
  expect(html).toContain(`<rect ${attribute}="url(#user-content-a19)">`);
});

test('a fade is a gradient within a mask, and stays', () => {
  const html = drawing(
    '<linearGradient id="g"><stop offset="0"></stop></linearGradient><mask id="m"><rect fill="url(#g)"></rect></mask><rect mask="url(#m)"></rect>',
  );
  expect(countOf(safe(html), 'fill') + countOf(safe(html), 'mask')).toBe(2);
});

test('a large mask is used until it is too much', () => {
  const html = drawing(
    `<mask id="m">${'<rect></rect>'.repeat(999)}</mask>${'<rect mask="url(#m)"></rect>'.repeat(80)}`,
  );
  expect(countOf(safe(html), 'mask')).toBe(50);
  expect(safe(safe(html))).toBe(safe(html));
});

test('a name that is given twice counts as the larger one', () => {
  const masks = `<mask id="m"></mask><mask id="m">${'<rect></rect>'.repeat(999)}</mask>`;
  expect(countOf(safe(drawing(`${masks}${'<rect mask="url(#m)"></rect>'.repeat(80)}`)), 'mask')).toBe(50);
});
