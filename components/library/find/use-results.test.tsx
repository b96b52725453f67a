// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseQuery, type SearchQuery } from '../../../lib/search/query';
import type { SearchAnswer } from '../../../lib/search/search-answer';
import { useResults } from './use-results';

interface Asked {
  text: string;
  offset: number;
  limit: number;
  answer: (total: number) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

/** Questions wait here until the test answers them. */
let asked: Asked[] = [];

const source = {
  search: ({ text }: SearchQuery, { limit, offset }: { limit: number; offset: number }) =>
    new Promise<SearchAnswer>((resolve, reject) => {
      asked.push({
        text,
        offset,
        limit,
        answer: (total) => act(async () => resolve(answerOf(text, total, offset, limit))),
        fail: (error) => act(async () => reject(error)),
      });
    }),
};

function answerOf(text: string, total: number, offset: number, limit: number): SearchAnswer {
  const count = Math.max(0, Math.min(limit, total - offset));
  const hits = Array.from({ length: count }, (_, index) => ({
    id: `${text} ${offset + index}`,
    savedAt: '2024-08-30T09:00:00.000Z',
    title: [],
    excerpt: [],
  }));
  return { total, hits, milliseconds: 1, isComplete: true, drop: [] };
}

let shown: ReturnType<typeof useResults>;
let show: (query: SearchQuery, revision?: number) => Promise<void>;

function Probe({ query, revision }: { query: SearchQuery; revision: number }) {
  const found = useResults(source, query, revision);
  useEffect(() => {
    shown = found;
  });
  return null;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  asked = [];
  const root = createRoot(document.createElement('div'));
  show = (query, revision = 0) => act(async () => root.render(<Probe query={query} revision={revision} />));
});

const chips = parseQuery('chips');
const phones = parseQuery('phones');
const firstId = () => shown.results?.hits[0]?.id;

test('an answer that comes late is dropped', async () => {
  await show(chips);
  await show(phones);
  await asked[1]!.answer(3);
  await asked[0]!.answer(9);
  expect(firstId()).toBe('phones 0');
});

test('what was found stays until the next answer is there', async () => {
  await show(chips);
  await asked[0]!.answer(3);
  await show(phones);
  expect(firstId()).toBe('chips 0');
  await asked[1]!.answer(0);
  expect(shown.results?.hits).toEqual([]);
});

test('further pages follow, one at a time, to the end', async () => {
  await show(chips);
  await asked[0]!.answer(120);
  await act(async () => {
    void shown.readMore();
    void shown.readMore();
  });
  expect(asked.map(({ offset }) => offset)).toEqual([0, 50]);
  await asked[1]!.answer(120);
  await act(async () => void shown.readMore());
  await asked[2]!.answer(120);
  await act(async () => void shown.readMore());
  expect(shown.results?.hits).toHaveLength(120);
  expect(asked).toHaveLength(3);
});

test('a page of the query before is not added to the next one', async () => {
  await show(chips);
  await asked[0]!.answer(120);
  await act(async () => void shown.readMore());
  await show(phones);
  await asked[2]!.answer(60);
  await asked[1]!.answer(120);
  expect(shown.results?.hits).toHaveLength(50);
});

test('when the index has caught up, as much is asked for again as is shown', async () => {
  await show(chips);
  await asked[0]!.answer(120);
  await act(async () => void shown.readMore());
  await asked[1]!.answer(120);
  await show(chips, 1);
  expect(asked[2]).toMatchObject({ offset: 0, limit: 100 });
  await asked[2]!.answer(130);
  expect(shown.results).toMatchObject({ answer: { total: 130 }, next: 100 });
});

const overtaken = Object.assign(new Error('Somebody asked something newer.'), { name: 'SearchSuperseded' });

test('a search that another one overtook is asked again', async () => {
  await show(chips);
  await asked[0]!.fail(overtaken);
  await asked[1]!.answer(3);
  expect(firstId()).toBe('chips 0');
});

test('a further page that another search overtook is no failure, and the next scroll asks for it', async () => {
  await show(chips);
  await asked[0]!.answer(120);
  const first = shown.readMore();
  await asked[1]!.fail(overtaken);
  await expect(first).resolves.toBeUndefined();
  await act(async () => void shown.readMore());
  await asked[2]!.answer(120);
  expect(shown).toMatchObject({ failure: null, results: { next: 100 } });
});

test('a failure is told, and forgotten with the next answer', async () => {
  await show(chips);
  await asked[0]!.fail(new Error('disk I/O error'));
  expect(shown.failure).toMatchObject({ error: { message: 'disk I/O error' } });
  await show(chips, 1);
  await asked[1]!.answer(3);
  expect(shown.failure).toBeNull();
});
