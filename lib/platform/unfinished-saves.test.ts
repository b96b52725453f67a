import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSaving, noteSaving, takeUnfinished } from './unfinished-saves';

beforeEach(() => fakeBrowser.reset());

test('those that did not end are told once', async () => {
  for (const tab of [3, 4, 5]) await noteSaving(tab);
  await forgetSaving(4);
  expect(await takeUnfinished()).toEqual([3, 5]);
  expect(await takeUnfinished()).toEqual([]);
});
