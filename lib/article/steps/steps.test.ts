// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dropChrome } from './drop-chrome';
import { dropJunkSections } from './drop-junk-sections';
import { dropPhrases } from './drop-phrases';
import type { Removal } from './take-out';
import { trimEnds } from './trim-ends';

const sentence =
  'The maker of camera sensors opened its third plant on Monday and will hire 900 people there by spring. ';
const prose = `<p>${sentence.repeat(4)}</p>`;

/** Runs a step over a page's body and gives what is left of it. */
function left(html: string, step: (root: Element, removals: Removal[], document: Document) => void): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const removals: Removal[] = [];
  const before = document.body.innerHTML;
  step(document.body, removals, document);
  // Nothing goes without a note of it.
  if (document.body.innerHTML !== before) expect(removals).not.toHaveLength(0);
  return document.body.innerHTML.replaceAll(prose, '[prose]').replace(/\s+/g, ' ');
}

const trim = (root: Element, removals: Removal[]): void =>
  trimEnds(root, 'Sensor maker opens plant', ['Ann Lee'], removals);

describe('drop-chrome', () => {
  test.each([
    ['navigation', `<nav>Home News</nav>${prose}`, '[prose]'],
    ['a role', `<div role="complementary">Most read</div>${prose}`, '[prose]'],
    ['a class name', `${prose}<div class="c-newsletter-box">Sign up</div>`, '[prose]'],
    ['a name in camel case', `${prose}<div id="relatedPosts">Other story</div>`, '[prose]'],
    ['the box around what goes', `${prose}<div><aside>Trending</aside></div>`, '[prose]'],
    [
      'a word inside a word',
      `<div class="headline shareholder">Text</div>${prose}`,
      '<div class="headline shareholder">Text</div>[prose]',
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
  ])('%s', (_, html, expected) => {
    expect(left(html, (_root, removals, document) => dropChrome(document, removals))).toBe(expected);
  });
});

describe('drop-phrases', () => {
  test.each([
    ['English', '<p>Advertisement</p>'],
    ['German', '<p>Anzeige</p>'],
    ['French', '<p>Publicité</p>'],
    ['Spanish', '<p>Publicidad</p>'],
    ['Japanese', '<p>続きを読む</p>'],
    ['Chinese', '<p>阅读全文</p>'],
    ['a lead-in with its link', '<p><strong>Also read: <a href="/x">Another story of the day</a></strong></p>'],
    ['a call', '<p><a href="/x">Follow us on Google News</a> | <a href="/y">Join our channel</a></p>'],
  ])('takes out: %s', (_, line) => {
    expect(left(prose + line + prose, dropPhrases)).toBe('[prose][prose]');
  });

  test.each([
    ['a sentence that begins like a call', '<p>Follow the money, she said, and you will find the plant.</p>'],
    ['a lead-in without a link', '<p>Related: the plant next door closed in 2024, which nobody had expected.</p>'],
    ['a word of code', '<pre>print</pre>'],
    ['a cell', '<table><tbody><tr><td>Comments</td></tr></tbody></table>'],
    ['a heading', '<h2>Comments</h2>'],
  ])('keeps: %s', (_, line) => {
    expect(left(prose + line, dropPhrases)).toBe(`[prose]${line}`);
  });
});

describe('drop-junk-sections', () => {
  test.each([
    ['a list of links', `${prose}<h3>Related articles</h3><ul><li><a href="/x">One</a></li></ul>`, '[prose]'],
    ['a box of its own', `${prose}<div><h4>About the author</h4><p>Ann Lee writes.</p></div>`, '[prose]'],
    [
      'up to the next heading',
      `${prose}<h2>Newsletter</h2><p>Sign up.</p><h2>What comes next</h2>${prose}`,
      '[prose]<h2>What comes next</h2>[prose]',
    ],
    ['but no real prose', `<h2>Comments</h2>${prose}`, '[prose]'],
    ['another heading', `<h2>Related work in physics</h2>${prose}`, '<h2>Related work in physics</h2>[prose]'],
  ])('%s', (_, html, expected) => {
    expect(left(html, dropJunkSections)).toBe(expected);
  });
});

describe('trim-ends', () => {
  test.each([
    [
      'title, byline and date above the text',
      `<h1>Sensor maker opens plant</h1><p>By Ann Lee</p><p>3 March 2026</p>${prose}`,
      '[prose]',
    ],
    ['the section above the text', `<p><a href="/chips">Chips</a></p>${prose}`, '[prose]'],
    ['a standfirst stays', `<p>It will hire 900 people.</p>${prose}`, '<p>It will hire 900 people.</p>[prose]'],
    ['a note about the author', `${prose}${prose}<p>Ann Lee is a senior reporter on chips.</p>`, '[prose][prose]'],
    ['a row of links', `${prose}${prose}<p><a href="/a">Chips</a> <a href="/b">Plants</a></p>`, '[prose][prose]'],
    ['the last sentence stays', `${prose}<p>It opens in May.</p>`, '[prose]<p>It opens in May.</p>'],
    [
      'footnotes stay',
      `${prose}<ol><li><a href="/a">Source of the figure</a></li></ol>`,
      '[prose]<ol><li><a href="/a">Source of the figure</a></li></ol>',
    ],
  ])('%s', (_, html, expected) => {
    expect(left(html, trim)).toBe(expected);
  });
});
