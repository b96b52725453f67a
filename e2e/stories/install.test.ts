import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extensionDir } from '../../tools/browsers/build-extension';
import { browserNames } from '../../tools/browsers/find-browser';

test.each(browserNames)('installing asks for no site in %s', (browser) => {
  const manifest = JSON.parse(readFileSync(path.join(extensionDir(browser), 'manifest.json'), 'utf8')) as {
    manifest_version: number;
    permissions: string[];
    content_scripts?: object[];
    optional_host_permissions?: string[];
  };
  expect(manifest.manifest_version).toBe(3);
  // Each of these, and any address among the permissions, makes the browser warn that sites can be read.
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest.content_scripts ?? []).toEqual([]);
  // These are asked for one site at a time, for pictures, and are no part of installing.
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  // The permissions that come without a warning in both browsers.
  const silent = ['activeTab', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'];
  expect(manifest.permissions.filter((permission) => !silent.includes(permission))).toEqual([]);
});

test.each(browserNames)('no page of ours may reach the web in %s', (browser) => {
  const pages = readdirSync(extensionDir(browser), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages).toEqual(expect.arrayContaining(['library.html', 'popup.html', 'reader.html']));
  for (const name of pages) {
    const html = readFileSync(path.join(extensionDir(browser), name), 'utf8');
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy, name).toMatch(/default-src &#39;none&#39;;.* connect-src &#39;self&#39;;/);
    // Before anything that could load.
    expect(html.indexOf('Content-Security-Policy'), name).toBeLessThan(html.search(/<(?:script|link|style)\b/));
  }
});
