// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Removal } from '../steps/take-out';
import { takeBody } from './take-body';

const topics =
  'harbour,lighthouse,ferry,tide,anchor,sailor,compass,current,gull,rope,deck,mast,cargo,storm,pilot,crane'.split(',');
/** A paragraph about one topic: no two are the same. */
const about = (topic: string): string =>
  `<p>The ${topic} was the first thing that visitors asked about, and the keeper, who had answered for thirty years, ` +
  `told them of the ${topic} at length, with dates, names and a chart of the bay that hung in the hall.</p>`;
const many = (from: number, to: number): string => topics.slice(from, to).map(about).join('');
const page = (body: string): Document => {
  const document = new DOMParser().parseFromString(
    `<base href="https://news.example/a/story"><title>The harbour</title>${body}`,
    'text/html',
  );
  return document;
};
const take = (body: string, deadline = Number.POSITIVE_INFINITY) => {
  const removals: Removal[] = [];
  return { ...takeBody(page(body), deadline, removals), removals };
};
const has = (body: Element): string[] => topics.filter((topic) => body.textContent!.includes(`The ${topic} was`));

const section = (from: number, to: number): string =>
  `<div class="row"><div class="cell"><div class="module"><div class="inner"><div class="text">${many(from, to)}</div></div></div></div></div>`;
const sections = section(0, 2) + section(2, 4) + section(4, 8) + section(8, 10) + section(10, 12) + section(12, 14);

test.each([
  ['a plain article', `<main><h1>The harbour</h1><article>${many(0, 8)}</article></main>`, 'readability', 8],
  ['an article in sections', `<main><h1>The harbour</h1><div class="rows">${sections}</div></main>`, 'main-box', 14],
  [
    'comments longer than the article',
    `<main><h1>The harbour</h1><article>${many(0, 5)}</article><div class="comments">${topics
      .slice(5)
      .map((topic) => `<div class="comment-item"><span>Anna</span>${about(topic)}</div>`)
      .join('')}</div></main>`,
    'readability',
    5,
  ],
])('%s', (_, body, by, count) => {
  const taken = take(body);
  expect(taken.by).toBe(by);
  expect(has(taken.body)).toEqual(topics.slice(0, count));
  expect(taken.coverage).toBeGreaterThan(0.9);
});

test('an article made of short lines stays with Readability, whatever the comments', () => {
  const lines = topics
    .map((topic) => `<p>We saw the ${topic}, and then, at dusk, we left.</p>`)
    .join('')
    .repeat(2);
  const taken = take(`<div id="post"><h1>A walk</h1><div class="entry">${lines}</div></div><div class="comments">${many(0, 3)}</div>`); // prettier-ignore
  expect(taken.by).toBe('readability');
  expect(taken.body.textContent).toContain('We saw the crane');
});

test('of an overview, what the page calls its article', () => {
  const cards = topics
    .map(
      (topic) =>
        `<a class="card" href="/docs/${topic}"><div><span>${topic}</span><span>Draws one ${topic} on the screen at any size and in any colour.</span></div></a>`,
    ) // prettier-ignore
    .join('');
  const taken = take(`<main><article><h1>Parts</h1>${many(0, 3)}<div class="cards">${cards}</div></article></main>`);
  expect(taken.by).toBe('main-box');
  expect(taken.body.textContent).toContain('Draws one crane on the screen');
});

test('out of time, the box that holds the prose', () => {
  const taken = take(`<nav>Home</nav><main><h1>The harbour</h1><article>${many(0, 8)}</article></main>`, -1);
  expect(taken).toMatchObject({ by: 'main-box', isUnfinished: true, parsed: null });
  expect(has(taken.body)).toEqual(topics.slice(0, 8));
});

test('what the box holds beside the article is taken out and noted', () => {
  const { body, removals } = take(
    `<main><h1>The harbour</h1><div class="rows">${sections}<footer>${about('owner')}</footer><div hidden>${about('ghost')}</div>${section(0, 1)}</div></main>`,
  );
  expect(body.textContent).not.toMatch(/owner|ghost/);
  expect(body.textContent!.match(/The harbour was/g)).toHaveLength(1);
  expect(new Set(removals.map(({ reason }) => reason))).toEqual(new Set(['beside the article', 'repeat']));
});

test('a chapter with the words of the title stays', () => {
  const html = `<main><h1>What a harbour is for: a guide</h1><article>${many(0, 4)}<h2>What a harbour is for</h2>${many(4, 8)}</article></main>`;
  const document = page(html);
  document.title = 'What a harbour is for: a guide';
  expect(takeBody(document, Number.POSITIVE_INFINITY, []).body.innerHTML).toContain('<h2>What a harbour is for</h2>');
});
