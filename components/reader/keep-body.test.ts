import { expect, test } from 'vitest';
import type { SavedArticle, SavedRow } from '../../lib/library/saved-article';
import { keepBody } from './keep-body';

const remarks = { section: null, nextPage: null, isUnfinished: false, coverage: 1, dropped: [] };

function saved(progress: number, changes: Partial<SavedRow> = {}): SavedArticle {
  const row = { contentHash: 'a', updatedAt: 'Monday', progress, ...changes } as SavedRow;
  return { row, html: '<p>Text</p>', entities: [], ...remarks };
}

test('only a new text, or names that another model found, is a new body', () => {
  const seen: (SavedArticle | undefined)[] = [];
  const watch = keepBody((onValue) => {
    for (const changes of [{}, { updatedAt: 'Tuesday' }, { updatedAt: 'Tuesday', entitiesVersion: 'm0del' }]) {
      onValue(saved(0, changes));
      onValue(saved(0.5, changes));
    }
    onValue(undefined);
    return () => {};
  });
  watch((article) => seen.push(article), console.error);

  const [first, further, updated, , renewed, renewedFurther, gone] = seen;
  expect(further?.entities).toBe(first?.entities);
  expect(further?.row.progress).toBe(0.5);
  expect(updated?.entities).not.toBe(first?.entities);
  expect(renewed?.entities).not.toBe(updated?.entities);
  expect(renewedFurther?.entities).toBe(renewed?.entities);
  expect(gone).toBeUndefined();
});
