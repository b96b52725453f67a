import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function readNote(browser: object | undefined): Promise<string | null> {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser }));
  vi.stubGlobal('fetch', async () => Response.json({ privateWindow: { message: 'Not here.' } }));
  const { readPrivateNote } = await import('./private-note');
  return readPrivateNote();
}

test('said where a page is given nothing, and nowhere else', async () => {
  expect(await readNote(undefined)).toBe('Not here.');
  expect(await readNote({})).toBe('Not here.');
  expect(await readNote({ runtime: { id: 'offprint' } })).toBeNull();
});
