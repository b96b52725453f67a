// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mendCode } from './code-blocks';

function mended(html: string): string {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  mendCode(page);
  return page.querySelector('main')!.innerHTML;
}
const js = '<pre><code class="language-js">a();\nb();</code></pre>';

test.each([
  ['plain', '<pre>a();\n\n  b();\n</pre>', '<pre>a();\n\n  b();\n</pre>'],
  [
    'with marks made by hand',
    '<pre>run <em>name</em> <a href="/x">x</a></pre>',
    '<pre>run <em>name</em> <a href="/x">x</a></pre>',
  ],
  [
    'Prism',
    '<div class="code-toolbar"><pre class="language-js"><code class="language-js"><span class="token">a</span>();\nb();</code></pre><div class="toolbar"><button>Copy</button></div></div>',
    js,
  ],
  ['hljs', '<pre><code class="hljs js"><span>a</span>();\nb();</code></pre>', js],
  [
    'GitHub',
    '<div class="highlight highlight-source-js"><pre><span class="pl-c">a</span>();\nb();</pre><div class="zeroclipboard-container"><clipboard-copy>Copy</clipboard-copy></div></div>',
    js,
  ],
  [
    'shiki',
    '<div class="shiki" data-language="js"><pre><code><span class="line"><span>a</span>();</span>\n<span class="line">b();</span></code></pre></div>',
    js,
  ],
  [
    'shiki without breaks',
    '<pre data-language="js"><code><div class="line">a();</div><div class="line">b();</div></code></pre>',
    js,
  ],
  [
    'empty lines',
    '<pre class="js"><div class="line">a();</div><div class="line"></div><div class="line">b();</div></pre>',
    '<pre><code class="language-js">a();\n\nb();</code></pre>',
  ],
  [
    'lines that end with a break',
    '<pre class="language-js"><code><div class="token-line">a();<br></div><div class="token-line">b();<br></div></code></pre>',
    js,
  ],
  ['breaks for lines', '<pre class="language-js"><span>a();</span><br><span>b();</span></pre>', js],
  [
    'Rouge with line numbers',
    '<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre><span>a</span>();\nb();\n</pre></td></tr></tbody></table></code></pre></div></div>',
    js,
  ],
  [
    'Chroma in a table',
    '<div class="highlight"><div class="chroma"><table class="lntable"><tbody><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-js" data-lang="js"><span class="line"><span class="cl">a();\n</span></span><span class="line"><span class="cl">b();\n</span></span></code></pre></td></tr></tbody></table></div></div>',
    js,
  ],
  [
    'Hexo',
    '<figure class="highlight js"><table><tbody><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">a();</span><br><span class="line">b();</span><br></pre></td></tr></tbody></table></figure>',
    js,
  ],
  [
    'SyntaxHighlighter',
    '<div class="syntaxhighlighter js"><table><tbody><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td><td class="code"><div class="container"><div class="line"><code>a();</code></div><div class="line"><code>b();</code></div></div></td></tr></tbody></table></div>',
    js,
  ],
  [
    'before its script ran',
    '<pre class="brush: js; title: x">a();\nb();</pre>',
    '<pre class="language-js">a();\nb();</pre>',
  ],
  [
    'a row for each line',
    '<table class="highlight"><tbody><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code"><code>a();</code></td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code"><code>b();</code></td></tr></tbody></table>',
    '<pre><code>a();\nb();</code></pre>',
  ],
  [
    'line numbers among the lines',
    '<pre class="language-js"><code><span class="ln">1</span>a();\n<span class="ln">2</span>b();</code></pre>',
    js,
  ],
  [
    'numbers that are code stay',
    '<pre class="language-js"><code><span class="number">1</span>;\n<span class="token">2</span>;</code></pre>',
    '<pre><code class="language-js">1;\n2;</code></pre>',
  ],
  [
    'the name above it',
    '<div class="code-block"><div class="header"><span>js</span><button>Copy code</button></div><pre><code class="language-js">a();\nb();</code></pre></div>',
    js,
  ],
  [
    'a file name stays',
    '<div class="code-block"><p>src/a.js</p><pre><code class="language-js">a();\nb();</code></pre></div>',
    `<div class="code-block"><p>src/a.js</p>${js}</div>`,
  ],
  ['code without pre', '<p><code class="language-js">a();<br>b();</code></p>', js],
  [
    'no language',
    '<pre><code class="language-plaintext">a</code></pre>',
    '<pre><code class="language-plaintext">a</code></pre>',
  ],
  [
    'a table of figures is none',
    '<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
    '<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
  ],
])('%s', (_, html, expected) => {
  expect(mended(html)).toBe(expected);
});
