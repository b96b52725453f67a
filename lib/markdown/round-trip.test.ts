import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { engines } from '../../tests/markdown-engines';
import { bodyToMarkdown } from './body-to-markdown';
import { textOf } from './html-tree';

const signs = [
  ...'*_`~#>-+=|[]()!<&;:\\/$%^{}"\'1.a b é华：“”',
  '**',
  '==',
  '\n',
  '&lt',
  '<b>',
  '](',
  '1. ',
  '- ',
  '```',
];

/** Where the text is put. Table cells, headings and links each have rules of their own. */
const frames: Record<string, (text: string) => string> = {
  paragraph: (text) => `<p>${text}</p>`,
  heading: (text) => `<h2>${text}</h2><p>x</p>`,
  item: (text) => `<ol><li>${text}</li><li>x</li></ol>`,
  quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
  cell: (text) => `<table><tr><th>x</th><th>y</th></tr><tr><td>${text}</td><td>x</td></tr></table>`,
  link: (text) => `<p>x <a href="https://a.test/(b)">x${text}x</a> y</p>`,
  bold: (text) => `<p>x<b>${text}</b>y</p>`,
  'line after a break': (text) => `<p>x<br>${text}<br>y</p>`,
  'code in a line': (text) => `<p>x <code>${text}</code> y</p>`,
  'code block': (text) => `<pre>x${text}x</pre>`,
};

/** White space apart: it is what Markdown may move. */
function words(html: string): string {
  return textOf(fromHtml(html, { fragment: true })).replaceAll(/\s+/g, '');
}

/** A fixed series (xorshift), so that a failure can be met again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

describe.each(Object.entries(engines))('rendered by %s, the text is the article’s', (_engine, render) => {
  test.each(Object.entries(frames))('%s', (_name, frame) => {
    const next = numbersFrom(2026);
    for (let round = 0; round < 150; round += 1) {
      const text = Array.from({ length: 1 + next(8) }, () => signs[next(signs.length)]).join('');
      const html = frame(toHtml({ type: 'text', value: text }));
      const markdown = bodyToMarkdown(html);
      expect(words(render(markdown, false)), JSON.stringify({ text, markdown })).toBe(words(html));
    }
  });
});
