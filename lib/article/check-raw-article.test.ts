import { anything, array, assert, constant, constantFrom, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from './article';
import { checkExtractResult } from './check-raw-article';

const found = (article: object) => ({
  status: 'found',
  article: { url: 'https://a.example/', unsafeHtml: '', ...article },
});

function checked(article: object): RawArticle | null {
  const result = checkExtractResult(found(article));
  return result?.status === 'found' ? result.article : null;
}

const anyValue = oneof(
  anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true, withTypedArray: true }),
  constantFrom<unknown>(NaN, Infinity, -1, 1e308, '\uD800', 'javascript:alert(1)', '__proto__', 'x'.repeat(20_000)),
  array(string(), { maxLength: 50 }),
);
const names = [
  'url', 'canonicalLink', 'title', 'siteName', 'byline', 'publishedTime', 'modifiedTime', 'lang', 'dir', 'excerpt', 'image',
  'section', 'nextPage', 'isUnfinished', 'coverage', 'unsafeHtml', 'isCut', 'dropped', 'selectedWords', 'timings',
] as const; // prettier-ignore
const answer = oneof(
  anyValue,
  record(
    {
      status: oneof(constantFrom('found', 'no-article', 'refused', 'failed'), anyValue),
      reason: anyValue,
      selectedWords: anyValue,
      article: oneof(anyValue, record(Object.fromEntries(names.map((name) => [name, anyValue])), { requiredKeys: [] })),
    },
    { requiredKeys: [] },
  ),
  // All of it right but one or two.
  record({
    status: constant('found'),
    article: record(
      {
        ...Object.fromEntries(names.map((name) => [name, anyValue])),
        url: constant('https://news.example/story'),
        unsafeHtml: constant('<p>a</p>'),
      },
      { requiredKeys: ['url', 'unsafeHtml'] },
    ),
  }),
);

test('whatever a page answers, what is believed has the shape and the size of an answer', () => {
  assert(
    property(answer, (value) => {
      const result = checkExtractResult(value);
      if (result?.status !== 'found') return;
      const { article } = result;
      expect(Object.keys(article).toSorted()).toEqual([...names].toSorted());
      expect(article.url).toMatch(/^(?:https?|file):/);
      for (const address of [article.image, article.nextPage]) expect(address ?? 'https:').toMatch(/^(?:https?|file):/);
      for (const name of ['title', 'siteName', 'excerpt'] as const) expect(typeof article[name]).toBe('string');
      expect(article.byline.every((name) => typeof name === 'string' && name !== '')).toBe(true);
      expect(article.coverage >= 0 && article.coverage <= 1).toBe(true);
      expect(Number.isSafeInteger(article.selectedWords)).toBe(true);
      expect(JSON.stringify(article).isWellFormed()).toBe(true);
      expect(JSON.stringify(article).length).toBeLessThan(60_000);
    }),
    { numRuns: 5_000 },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('what is too much', () => {
  test('50 MB of text is no answer', () => {
    expect(checked({ unsafeHtml: 'x'.repeat(50_000_000) })).toBeNull();
  });

  test('a title of 50 MB is cut', () => {
    expect(checked({ title: 'x'.repeat(50_000_000) })!.title.length).toBe(1_000);
  });

  test('a million blocks that were left out', () => {
    const dropped = Array.from({ length: 1_000_000 }, () => ({ unsafeHtml: 'x' }));
    expect(checked({ dropped })!.dropped.length).toBe(200);
  });

  test('blocks of 50 MB that were left out', () => {
    const dropped = Array.from({ length: 5 }, () => ({ unsafeHtml: 'x'.repeat(9_000_000) }));
    expect(checked({ dropped })!.dropped.length).toBe(2);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/0f',
  'chrome://settings',
  'about:blank',
  'x',
])('%s is no address', (address) => {
  expect(checked({ url: address })).toBeNull();
  expect(checked({ image: address, nextPage: address })).toMatchObject({ image: null, nextPage: null });
});

test('keys that are prototypes change none', () => {
  const value = JSON.parse(
    '{"status":"found","__proto__":{"polluted":1},"article":{"url":"https://a.example/","unsafeHtml":"","__proto__":{"title":"x","polluted":1},"timings":{"__proto__":{"clone":9}}}}',
  );
  const result = checkExtractResult(value);
  expect(result).toMatchObject({ status: 'found' });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
