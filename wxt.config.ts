import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { ThirdParty } from './tools/licences/third-party';

// Our pages run only our code and reach nobody. Measured: 0 of 32 kinds of network request get out.
const pagePolicy = [
  "default-src 'none'",
  // SQLite of the search index is WebAssembly of our own files; no other code can be made at run time.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The background has no page to write a stricter policy into, and fetches pictures: it alone may connect to the web.
 * Every page gets the policy above in its head, and a browser obeys both.
 */
const manifestPolicy = pagePolicy.map((line) => (line.startsWith('connect-src') ? `${line} https: http:` : line));

// Its browser edition asks a document what `&eacute;` is, and no worker has one. The worker of the import reads Markdown.
const characterReferences = 'decode-named-character-reference';
const withoutDocument = {
  name: 'without-document',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === characterReferences ? createRequire(import.meta.url).resolve(characterReferences) : null,
};

const thirdParty = new ThirdParty();

export default defineConfig({
  // Without this line wxt makes a version 2 manifest for Firefox.
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  zip: { excludeSources: ['out/**', 'e2e/failures/**'] },
  vite: () => ({
    // Both browsers know modulepreload by themselves.
    build: { modulePreload: { polyfill: false } },
    worker: { plugins: () => [withoutDocument, thirdParty.plugin()] },
    plugins: [
      thirdParty.plugin(),
      {
        name: 'page-policy',
        transformIndexHtml: () => [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy.join('; ') },
            injectTo: 'head-prepend',
          },
        ],
      },
    ],
  }),
  hooks: {
    'build:done': ({ config }) => writeFileSync(path.join(config.outDir, 'third-party.txt'), thirdParty.write()),
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    permissions: [
      'activeTab',
      'scripting',
      'unlimitedStorage',
      // What is known of the library outside of it: that the disk is full, and how much should be there.
      'storage',
      // The save that opens no popup needs a document, and Chromium's worker has none.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for site by site, when the reader wants pictures that a server shows to browsers alone.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveCommand__' },
    },
    // "off chips" in the address bar searches the library.
    omnibox: { keyword: 'off' },
    content_security_policy: { extension_pages: manifestPolicy.join('; ') },
    // Nothing is kept in private windows: the library is one, and it is written to disk.
    incognito: 'not_allowed',
    // Element.setHTML, which every article is shown through, came with Chrome 146 and Firefox 148.
    minimum_chrome_version: browser === 'firefox' ? undefined : '146',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'offprint@example.test',
              strict_min_version: '148.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
