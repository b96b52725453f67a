import { afterEach, expect, test, vi } from 'vitest';
import type { readPrivateNote } from './private-note';

afterEach(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function readNote(browser: object | undefined): ReturnType<typeof readPrivateNote> {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser }));
  vi.stubGlobal('fetch', async () =>
    Response.json({ privateWindow_title: { message: 'Not here' }, privateWindow_text: { message: 'There.' } }),
  );
  const module = await import('./private-note');
  return module.readPrivateNote();
}

test('said where a page is given nothing, and nowhere else', async () => {
  expect(await readNote(undefined)).toEqual({ title: 'Not here', text: 'There.' });
  expect(await readNote({})).toEqual({ title: 'Not here', text: 'There.' });
  expect(await readNote({ runtime: { id: 'offprint' } })).toBeNull();
});
