// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readText } from '../../../lib/article/article-text';
import { codeOf, dressBlocks, watchWideBlocks } from './dress-blocks';
import { languageLabel } from './language-label';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') } }));

let root: HTMLElement;
let sizes: (target: Element) => void;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onSizes: (entries: { target: Element }[]) => void) {
        sizes = (target) => onSizes([{ target }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  root = document.createElement('div');
  root.innerHTML = `<p>Before</p><pre tabindex="0"><code class="language-ts">const a = 1;\n\n  // "two"\n</code></pre>
    <table tabindex="0"><caption>Prices</caption><tr><td><table><tr><td>in it</td></tr></table></td></tr></table><p>After</p>`;
});

test('the text reads the same, and its blocks stand where they stood', () => {
  const { text } = readText(root);
  dressBlocks(root);
  expect(readText(root).text).toBe(text);
  expect(Array.from(root.children, ({ tagName, className }) => tagName + className)).toEqual([
    'P',
    'DIVcode-box',
    'DIVwide',
    'P',
  ]);
});

test('a button gives the code as it is, to the last blank', () => {
  dressBlocks(root);
  expect(codeOf(root.querySelector('.code-copy'))).toBe('const a = 1;\n\n  // "two"\n');
  expect(codeOf(root.querySelector('pre'))).toBeNull();
});

test('only what is too wide is a stop for the keyboard', () => {
  dressBlocks(root);
  const stop = watchWideBlocks(root);
  const box = root.querySelector<HTMLElement>('.wide')!;
  const width = vi.spyOn(box, 'scrollWidth', 'get').mockReturnValue(900);
  sizes(box);
  expect([box.tabIndex, box.getAttribute('role'), box.getAttribute('aria-label')]).toEqual([0, 'region', 'Prices']);
  width.mockReturnValue(0);
  sizes(box);
  expect([box.tabIndex, box.getAttribute('role'), box.getAttribute('aria-label')]).toEqual([-1, null, null]);
  stop();
});

test.each([
  ['<pre class="language-cpp">x</pre>', 'C++'],
  ['<pre><code class="lang-rust">x</code></pre>', 'Rust'],
  ['<pre><code class="language-c#">x</code></pre>', 'C#'],
  ['<pre>x</pre>', ''],
])('the language of %s', (html, label) => {
  root.innerHTML = html;
  expect(languageLabel(root.querySelector('pre')!)).toBe(label);
});
