import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extensionDir } from '../../tools/browsers/build-extension';
import { browserNames } from '../../tools/browsers/find-browser';

test.each(browserNames)('installing asks for no site in %s', (browser) => {
  const manifest = JSON.parse(readFileSync(path.join(extensionDir(browser), 'manifest.json'), 'utf8')) as {
    manifest_version: number;
    permissions: string[];
    content_scripts?: object[];
  };
  expect(manifest.manifest_version).toBe(3);
  // Each of these, and any address among the permissions, makes the browser warn that sites can be read.
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest.content_scripts ?? []).toEqual([]);
  // The permissions that come without a warning in both browsers.
  const silent = ['activeTab', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'];
  expect(manifest.permissions.filter((permission) => !silent.includes(permission))).toEqual([]);
});
