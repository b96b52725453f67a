// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropJunkSections } from './drop-junk-sections';
import { leftAfter, prose } from './left-after';

const links = '<ul><li><a href="/x">One</a></li></ul>';
const short =
  '<p>The plant makes lenses as well. It has done so since 2019, when the first line was moved there from the coast.</p>';

test.each([
  ['a list of links', `${prose}<h3>Related articles</h3>${links}`, '[prose]'],
  ['a German heading', `${prose}<h3>Das könnte Sie auch interessieren</h3>${links}`, '[prose]'],
  ['a Dutch heading', `${prose}<h3>Meest gelezen</h3>${links}`, '[prose]'],
  ['a line with a span for a heading', `${prose}<p>Other posts <span>you may enjoy</span></p>${links}`, '[prose]'],
  ['a box of its own', `${prose}<div><h4>About the author</h4><p>Ann Lee writes.</p></div>`, '[prose]'],
  [
    'up to the next heading',
    `${prose}<h2>Newsletter</h2><p>Sign up.</p><h2>What comes next</h2>${prose}`,
    '[prose]<h2>What comes next</h2>[prose]',
  ],
  ['but no real prose', `<h2>Comments</h2>${prose}`, '[prose]'],
  [
    'nor short paragraphs below a bare line',
    `${prose}<p>Kontakt</p><p>${'Sie ist 32 Jahre alt. '.repeat(8)}</p>`,
    `[prose]<p>${'Sie ist 32 Jahre alt. '.repeat(8)}</p>`,
  ],
  [
    'nor a large part of the article',
    `${prose}<h2>Share</h2>${short.repeat(12)}`,
    `[prose]<h2>Share</h2>${short.repeat(12)}`,
  ],
  ['another heading', `<h2>Related work in physics</h2>${prose}`, '<h2>Related work in physics</h2>[prose]'],
])('%s', (_, html, expected) => {
  expect(leftAfter(html, dropJunkSections)).toBe(expected);
});
