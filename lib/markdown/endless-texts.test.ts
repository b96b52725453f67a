// @vitest-environment jsdom
import { test } from 'vitest';
import { bodyToMarkdown } from './body-to-markdown';

/** Wherever an expression looks for the end of a text. */
const places: ((text: string) => string)[] = [
  (text) => `<p><b>${text}a</b>b and <b>a${text}</b></p>`,
  (text) => `<p>Word<a href="#user-content-n">${text}!</a></p><p id="user-content-n">${text}</p>`,
  (text) => `<pre><code>${text}\na</code></pre><p><code>${text}</code></p>`,
  (text) => `<table><tbody><tr><td>${text}a</td></tr></tbody></table><h2>${text}a</h2><ul><li>${text}</li></ul>`,
  (text) => `<figure><img src="https://a.example/b.png" alt="${text}"><figcaption>${text}a</figcaption></figure>`,
];

// The time that a test has is the bar.
test.each(['!', ' ', '\u00A0', '-', '`', '*', '[', '|', '_', '\\', '#', '1. ', '&amp;'])(
  '30,000 letters of %j',
  (unit) => {
    for (const place of places) bodyToMarkdown(place(unit.repeat(30_000 / unit.length)));
  },
);
