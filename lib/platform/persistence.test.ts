import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { persistence } from './persistence';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function stub(persist: (() => Promise<boolean>) | undefined, permissions: string[]): void {
  vi.stubGlobal('navigator', { storage: persist && { persist } });
  const manifest = { manifest_version: 3 as const, name: 'Offprint', version: '1', permissions };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
}

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
const fail = () => Promise.reject(new TypeError('no'));

test.each<[string, typeof yes | undefined, string[], boolean, string]>([
  ['promised', yes, [], true, 'granted'],
  ['Chromium, not promised', no, ['unlimitedStorage'], false, 'exempt'],
  ['Chromium without unlimitedStorage', no, [], false, 'not-granted'],
  ['Firefox, not promised', no, ['unlimitedStorage'], true, 'not-granted'],
  ['an error', fail, ['unlimitedStorage'], false, 'unknown'],
  ['no storage manager', undefined, ['unlimitedStorage'], false, 'unknown'],
])('%s', async (_name, persist, permissions, isFirefox, expected) => {
  stub(persist, permissions);
  expect(await persistence(isFirefox)).toBe(expected);
});
