// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropChrome } from './drop-chrome';
import { leftAfter, prose } from './left-after';

const factBox = `<aside>${prose}</aside>`;

test.each([
  ['navigation', `<nav>Home News</nav>${prose}`, '[prose]'],
  ['a role', `<div role="complementary">Most read</div>${prose}`, '[prose]'],
  ['a class name', `${prose}<div class="c-newsletter-box">Sign up</div>`, '[prose]'],
  ['a name in camel case', `${prose}<div id="relatedPosts">Other story</div>`, '[prose]'],
  ['the box around what goes', `${prose}<div><aside>Trending</aside></div>`, '[prose]'],
  [
    'what only screen readers say',
    `${prose}<p>It opens<span class="sr-only"> (new tab)</span></p>`,
    '[prose]<p>It opens</p>',
  ],
  ['stars', `${prose}<div class="post-ratings"><h3>Rate this article</h3><p>4.5 of 5, 212 votes</p></div>`, '[prose]'],
  [
    'what a round-up says of a thing that it rates',
    `${prose}<div class="rating-card"><h2>Alba K2</h2><ul><li>Boils a litre of water in four minutes and keeps it warm</li><li>Costs 89 dollars at three of the five shops that we asked in March</li></ul></div>`,
    '[prose]<div class="rating-card"><h2>Alba K2</h2><ul><li>Boils a litre of water in four minutes and keeps it warm</li><li>Costs 89 dollars at three of the five shops that we asked in March</li></ul></div>',
  ],
  [
    'a word inside a word',
    `<div class="headline shareholder">Text</div>${prose}`,
    '<div class="headline shareholder">Text</div>[prose]',
  ],
  [
    'a state that names no part',
    `<div class="sidebar-enabled--false no-comments">Text</div>${prose}`,
    '<div class="sidebar-enabled--false no-comments">Text</div>[prose]',
  ],
  [
    'a heading named by where it scrolls to',
    `<h2 class="navigation-heading" id="popular-models-2">Popular models</h2>${prose}`,
    '<h2 class="navigation-heading" id="popular-models-2">Popular models</h2>[prose]',
  ],
  [
    'an article in a box called sidebar',
    `<div class="l-sidebar">${prose}</div>`,
    '<div class="l-sidebar">[prose]</div>',
  ],
  [
    'an aside in a quotation',
    `${prose}<blockquote><aside>x</aside></blockquote>`,
    '[prose]<blockquote><aside>x</aside></blockquote>',
  ],
  [
    'a link in a sentence that opens a pop-up',
    `${prose}<p>See <a class="popup" href="/form">the form</a>.</p>`,
    '[prose]<p>See <a class="popup" href="/form">the form</a>.</p>',
  ],
  [
    'a box of facts in an article',
    `<article>${prose.repeat(9)}${factBox}</article>`,
    `<article>${'[prose]'.repeat(9)}<aside>[prose]</aside></article>`,
  ],
])('%s', (_, html, expected) => {
  expect(leftAfter(html, (_root, removals, document) => dropChrome(document, removals))).toBe(expected);
});
