// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { leftAfter, prose } from './left-after';
import type { Removal } from './take-out';
import { trimEnds } from './trim-ends';

const trim = (root: Element, removals: Removal[]): void =>
  trimEnds(root, 'Sensor maker opens plant', ['Ann Lee'], removals);

describe('the head', () => {
  test.each([
    ['title, byline and date', '<h1>Sensor maker opens plant</h1><p>By Ann Lee</p><p>3 March 2026</p>', ''],
    ['the section', '<p><a href="/chips">Chips</a></p>', ''],
    ['a byline with a post', '<p>Ann Lee, chief correspondent</p>', ''],
    ['the page’s address', '<p>https://wire.example/plant-opens</p>', ''],
    ['a standfirst stays', '<p>It will hire 900 people.</p>', '<p>It will hire 900 people.</p>'],
    ['a date below it goes', '<p>It will hire 900 people.</p><p>3 March 2026</p>', '<p>It will hire 900 people.</p>'],
    [
      'a link below it stays',
      '<p>It will hire.</p><p><a href="/b">Plants</a></p>',
      '<p>It will hire.</p><p><a href="/b">Plants</a></p>',
    ],
  ])('%s', (_, head, expected) => {
    expect(leftAfter(head + prose.repeat(2), trim)).toBe(`${expected}[prose][prose]`);
  });
});

describe('the tail', () => {
  test.each([
    ['a note about the author', '<p>Ann Lee is a senior reporter on chips.</p>', ''],
    ['a note about a guest', '<p>Bo Berg writes stories on chips and lives in Oslo.</p>', ''],
    ['what begins with the byline', '<p>Ann Lee fell in love with chips at school.</p>', ''],
    ['what calls the author by the first name', '<p>Ann started at the Wire in 2010.</p>', ''],
    ['the wire’s note', '<p>(Reporting by Bo Berg; editing by Cy Dole)</p>', ''],
    ['the publisher on itself', '<p>Harbour Wire is a magazine for makers of chips.</p>', ''],
    ['small print', '<p>This is for informational purposes only.</p>', ''],
    ['a row of links', '<p><a href="/a">Chips</a> <a href="/b">Plants</a></p>', ''],
    ['a heading of nothing', '<h3>What others are reading</h3>', ''],
    ['the last sentence stays', '<p>It opens in May.</p>', '<p>It opens in May.</p>'],
    [
      'a thing with a name stays',
      '<p>The New Phone is a success in all its markets.</p>',
      '<p>The New Phone is a success in all its markets.</p>',
    ],
    [
      'a ruling stays',
      '<p>(Court of Appeal, ruling of 3.1.2022, 2 S 240/21)</p>',
      '<p>(Court of Appeal, ruling of 3.1.2022, 2 S 240/21)</p>',
    ],
    ['footnotes stay', '<ol><li><a href="/a">Source</a></li></ol>', '<ol><li><a href="/a">Source</a></li></ol>'],
    ['a wall stays', '<p>Log in to continue reading</p>', '<p>Log in to continue reading</p>'],
  ])('%s', (_, tail, expected) => {
    expect(leftAfter(prose.repeat(3) + tail, trim)).toBe(`[prose][prose][prose]${expected}`);
  });

  test('no more than a fifth goes', () => {
    const bio = `<p>Ann Lee is a reporter. ${'She likes chips. '.repeat(20)}</p>`;
    expect(leftAfter(prose + bio, trim)).toBe(`[prose]${bio}`);
  });
});
