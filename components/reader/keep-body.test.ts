import { expect, test } from 'vitest';
import type { SavedArticle, SavedRow } from '../../lib/library/saved-article';
import { keepBody } from './keep-body';

const remarks = { section: null, nextPage: null, isUnfinished: false, coverage: 1, dropped: [] };

function saved(progress: number, updatedAt = 'Monday'): SavedArticle {
  const row = { contentHash: 'a', updatedAt, progress } as SavedRow;
  return { row, html: '<p>Text</p>', entities: [], ...remarks };
}

test('only a new text is a new body', () => {
  const seen: (SavedArticle | undefined)[] = [];
  const watch = keepBody((onValue) => {
    for (const article of [saved(0), saved(0.5), saved(0.5, 'Tuesday'), undefined]) onValue(article);
    return () => {};
  });
  watch((article) => seen.push(article), console.error);

  const [first, further, updated, gone] = seen;
  expect(further?.entities).toBe(first?.entities);
  expect(further?.row.progress).toBe(0.5);
  expect(updated?.entities).not.toBe(first?.entities);
  expect(gone).toBeUndefined();
});
