import { describe, expect, test } from 'vitest';
import { bodyToMarkdown } from './body-to-markdown';

const cases: Record<string, [name: string, html: string, markdown: string][]> = {
  tables: [
    [
      'pipes, line breaks and paragraphs in cells',
      '<table><thead><tr><th>Name</th><th>Sign</th></tr></thead><tbody><tr><td>or</td><td><code>a|b</code>, c|d</td></tr>' +
        '<tr><td>two<br>lines</td><td><p>one</p><p>two</p></td></tr></tbody></table>',
      '| Name | Sign |\n| --- | --- |\n| or | `a\\|b`, c\\|d |\n| two<br>lines | one<br>two |\n',
    ],
    [
      'lists and code in cells',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td><pre>a\n\nb</pre></td></tr></table>',
      '| A | B |\n| --- | --- |\n| x<br>y | `a`<br>`b` |\n',
    ],
    [
      'an empty header where there is none',
      '<table><tr><td>Chip</td><td>Price</td></tr><tr><td>M3</td><td>$5</td></tr></table>',
      '|  |  |\n| --- | --- |\n| Chip | Price |\n| M3 | $5 |\n',
    ],
    [
      'heads of rows are not a header',
      '<table><tr><th>Founded</th><td>1987</td></tr><tr><th>Seat</th><td>Shenzhen</td></tr></table>',
      '|  |  |\n| --- | --- |\n| **Founded** | 1987 |\n| **Seat** | Shenzhen |\n',
    ],
    [
      'spans keep the HTML table, bare and without blank lines',
      '<table class="x"><caption>Sales</caption><tr><th colspan="2" id="a">Both</th></tr>\n\n<tr><td rowspan="2"><a href="https://a.test/?a=1&amp;b=2" title="t">a</a> &lt; b</td>' +
        '<td><pre>one\n\ntwo</pre><span>s</span></td></tr><tr><td>c</td></tr></table>',
      '<table>\n<tbody>\n<tr><th colspan="2">Both</th></tr>\n<tr><td rowspan="2"><a href="https://a.test/?a=1&#x26;b=2">a</a> &#x3C; b</td>' +
        '<td><pre>one&#10;&#10;two</pre>s</td></tr>\n<tr><td>c</td></tr></tbody>\n</table>\n\n*Sales*\n',
    ],
    ['a table for layout', '<table><tr><td><p>Only</p><p>text</p></td></tr></table>', 'Only\n\ntext\n'],
    [
      'a table in a table',
      '<table><tr><td>Left</td><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      'Left\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n',
    ],
    [
      'code beside its line numbers',
      '<table><tr><td><pre>1\n2</pre></td><td><pre><code class="language-go">a()\nb()</code></pre></td></tr></table>',
      '```go\na()\nb()\n```\n',
    ],
    [
      'a short row',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 |  |\n',
    ],
  ],
  code: [
    ['language on the code', '<pre><code class="language-rust">a\n</code></pre>', '```rust\na\n```\n'],
    ['language on the pre', '<pre class="lang-c++"><code>a</code></pre>', '```c++\na\n```\n'],
    ['language on the box', '<div class="highlight highlight-source-js"><pre>a</pre></div>', '```js\na\n```\n'],
    ['a program for notes', '<pre><code class="language-dataviewjs">dv.a()</code></pre>', '```\ndv.a()\n```\n'],
    ['no language', '<pre><code class="language-plaintext">a</code></pre>', '```\na\n```\n'],
    ['fences inside', '<pre><code>````\nx\n````</code></pre>', '`````\n````\nx\n````\n`````\n'],
    ['lines kept', '<pre>\n\n  a\n\n\n\tb  \n</pre>', '```\n  a\n\n\n\tb  \n```\n'],
    ['lines by element', '<pre><code><span>a</span><br><span>b</span></code></pre>', '```\na\nb\n```\n'],
    ['backticks in a line', '<p>Use <code>a `b`</code>, <code>``</code></p>', 'Use `` a `b` ``, ` `` `\n'],
    ['spaces in code go outside', '<p>x <code> a </code> <code>&lt;b&gt;</code><code>c</code></p>', 'x `a` `<b>c`\n'],
  ],
  lists: [
    [
      'nested, with a start and blocks',
      '<ul><li>One<ol start="3"><li>three<ul><li>deep</li></ul></li><li><p>four</p><p>more</p><pre>x</pre></li></ol></li><li>Two</li></ul>',
      '- One\n\n  3. three\n     - deep\n\n  4. four\n\n     more\n\n     ```\n     x\n     ```\n\n- Two\n',
    ],
    ['tight', '<ul><li>a</li><li>b</li></ul>', '- a\n- b\n'],
    ['empty items and lists', '<ul><li>a</li><li> </li></ul><ol></ol>', '- a\n'],
    ['tasks', '<ul><li><input type="checkbox" checked> done</li></ul>', '- [x] done\n'],
    [
      'definitions',
      '<dl><dt>Term</dt><dd>What it is.</dd><dt>Other</dt><dd><p>p1</p><p>p2</p></dd></dl>',
      '- **Term**\n\n  What it is.\n\n- **Other**\n\n  p1\n\n  p2\n',
    ],
  ],
  pictures: [
    [
      'caption below, in italics, its own italics undone',
      '<figure><figcaption>A <em>chip</em>. <a href="https://x.test/">Photo</a>: Reuters</figcaption><img src="https://a.test/p.jpg" alt="A [chip]" title="t"></figure>',
      '![A \\[chip\\]](https://a.test/p.jpg)\n\n*A chip. [Photo](https://x.test/): Reuters*\n',
    ],
    [
      'address with spaces and parentheses',
      '<img src="https://a.test/p (1).jpg" alt="">',
      '![](<https://a.test/p (1).jpg>)\n',
    ],
    [
      'picture element',
      '<picture><source srcset="https://a.test/x.webp"><img src="https://a.test/x.jpg" alt="a\n\nb"></picture>',
      '![a b](https://a.test/x.jpg)\n',
    ],
    ['no address', '<p>a<img alt="gone"></p>', 'a\n'],
    [
      'inside a link',
      '<a href="https://a.test/"><img src="https://a.test/x.jpg" alt="x"></a>',
      '[![x](https://a.test/x.jpg)](https://a.test/)\n',
    ],
    [
      'code with a caption',
      '<figure><pre>a</pre><figcaption><p>Listing 1</p></figcaption></figure>',
      '```\na\n```\n\n*Listing 1*\n',
    ],
  ],
  cards: [
    [
      'a video: its picture, then its link',
      '<figure class="embed embed-video"><a href="https://v.test/1"><img src="https://a.test/p.jpg" alt=""></a><figcaption><a href="https://v.test/1">A plant opens</a> <cite>Tube</cite></figcaption></figure>',
      '[![](https://a.test/p.jpg)](https://v.test/1)\n\n[A plant opens](https://v.test/1) (Tube)\n',
    ],
    [
      'a post: its words, then who said them',
      '<figure class="embed embed-post"><blockquote><p>It opens.</p></blockquote><figcaption><a href="https://x.test/1">Ann Lee</a> <cite>X</cite></figcaption></figure>',
      '> It opens.\n\n[Ann Lee](https://x.test/1) (X)\n',
    ],
    [
      'no title, and words of the page below',
      '<figure class="embed embed-page"><figcaption><a href="https://m.test/1">Maps</a><p>The site</p></figcaption></figure>',
      '[Maps](https://m.test/1)\n\nThe site\n',
    ],
    [
      'a credit in a caption',
      '<figure><img src="https://a.test/p.jpg" alt=""><figcaption>The plant <small>Ann Lee</small></figcaption></figure>',
      '![](https://a.test/p.jpg)\n\n*The plant Ann Lee*\n',
    ],
    [
      'a time in a heading',
      '<h3><time datetime="2026-03-03T09:30Z">09:30</time> Doors open</h3>',
      '### 09:30 Doors open\n',
    ],
    [
      'notes under a rule of their own',
      '<p>x<sup><a href="#footnote-1" id="footnote-anchor-1">1</a></sup></p><ol><li id="footnote-1"><p>Note <a href="#footnote-anchor-1">↩</a></p></li></ol>',
      'x[^1]\n\n[^1]: Note\n',
    ],
    [
      'TeX that is shown as it was written',
      '<p>a <math><semantics><mtext>x+1</mtext><annotation encoding="application/x-tex">x+1</annotation></semantics></math></p>',
      'a $x+1$\n',
    ],
  ],
  links: [
    [
      'parentheses',
      '<a href="https://en.wikipedia.org/wiki/Rust_(language)">Rust</a>',
      '[Rust](https://en.wikipedia.org/wiki/Rust_\\(language\\))\n',
    ],
    ['spaces', '<a href="https://a.test/a b.html">sp</a>', '[sp](<https://a.test/a b.html>)\n'],
    ['brackets in the words', '<a href="https://a.test/">a [b] c</a>', '[a \\[b\\] c](https://a.test/)\n'],
    ['spaces at the edges', 'x<a href="https://a.test/"> lead </a>y', 'x [lead](https://a.test/) y\n'],
    ['title left out', '<a href="https://a.test/" title="New tab">t</a>', '[t](https://a.test/)\n'],
    ['nothing to click', 'a<a href="https://a.test/"> </a>b', 'a b\n'],
    [
      'in-page',
      '<p>See <a href="#part-2">part two</a>.</p><h2 id="part-2">Two <a href="#part-2">#</a></h2>',
      'See part two.\n\n## Two\n',
    ],
    ['other schemes', '<a href="javascript:alert(1)">a</a> <a href="ftp://a.test/">b</a> <a>c</a>', 'a b c\n'],
    [
      'around blocks',
      '<a href="https://a.test/"><h3>Card</h3><p>text</p></a>',
      '### [Card](https://a.test/)\n\n[text](https://a.test/)\n',
    ],
    [
      'bare address',
      '<a href="https://a.test/x_y">https://a.test/x_y</a> https://b.test/x_y',
      '<https://a.test/x_y> https://b.test/x_y\n',
    ],
  ],
  footnotes: [
    [
      'a list of notes',
      '<p>One<sup id="r1"><a href="#n1">1</a></sup>, two<sup><a id="r2" href="#n2">[2]</a></sup>.</p><ol><li id="n1"><p>First. <a href="#r1">↩</a></p></li><li id="n2">Second. <a href="#r2">^</a></li></ol>',
      'One[^1], two[^2].\n\n[^1]: First.\n\n[^2]: Second.\n',
    ],
    [
      'paragraphs, the label in front',
      '<p>Text <a id="b1" href="#f1">[1]</a></p><p><a id="f1" href="#b1">[1]</a> The note.</p>',
      'Text[^1]\n\n[^1]: The note.\n',
    ],
    ['a sign for a label', '<p>Text<a href="#n">*</a></p><p id="n">The note.</p>', 'Text[^1]\n\n[^1]: The note.\n'],
    [
      'named twice',
      '<p>A<a href="#n">1</a> b<a href="#n">1</a></p><ul><li id="n">The note.</li><li>Other</li></ul>',
      'A[^1] b[^1]\n\n[^1]: The note.\n\n- Other\n',
    ],
    ['the target is missing', '<p>A<sup><a href="#gone">1</a></sup></p>', 'A<sup>1</sup>\n'],
    ['a list of contents', '<ul><li><a href="#a">1</a></li></ul><h2 id="a">A</h2>', '- 1\n\n## A\n'],
    [
      'sources run together',
      '<p>A<a href="#x">1</a><a href="#y">2</a></p><p><i id="x">X</i>, <i id="y">Y</i></p>',
      'A12\n\n*X*, *Y*\n',
    ],
    [
      'a box with a heading',
      '<p>A <a href="#c">12</a></p><div id="c"><h2>Comments</h2></div>',
      'A 12\n\n## Comments\n',
    ],
    ['a strange id', '<p>A<a href="#100%">1</a></p><p id="100%">N</p>', 'A[^1]\n\n[^1]: N\n'],
  ],
  marks: [
    [
      'raised, lowered, marked',
      'H<sub>2</sub>O, 10<sup>6</sup>, <mark>m*</mark>',
      'H<sub>2</sub>O, 10<sup>6</sup>, <mark>m\\*</mark>\n',
    ],
    [
      'quotation, key, deleted',
      '<q>a <q>b</q></q> <kbd>Ctrl</kbd> <del>d</del> <ins>i</ins>',
      '“a ‘b’” `Ctrl` ~~d~~ i\n',
    ],
    ['spaces at the edges', 'a<b> bold </b>b', 'a **bold** b\n'],
    ['breaks at the edges', '<b>a<br></b>b', '**a**  \nb\n'],
    ['punctuation at the edges', '<b>foo:</b>bar, x<i>“q”</i>y', '**foo**:bar, x“*q*”y\n'],
    ['code keeps its own', '<p>x<code>call()</code>s</p>', 'x`call()`s\n'],
    ['Chinese punctuation', '<b>华为：</b>发布<strong>“问界”</strong>新车', '**华为**：发布“**问界**”新车\n'],
    ['side by side', '<b>A</b><strong>B</strong>', '**AB**\n'],
    ['nested twice', '<b>a <strong>b</strong></b>', '**a b**\n'],
    ['empty', 'a<b></b><i> </i>b', 'a b\n'],
    ['in a heading', '<h2><b>Title</b></h2>', '## Title\n'],
    ['around a block', '<b><p>para</p></b>', '**para**\n'],
    ['details', '<details><summary>More</summary><p>Inside</p></details>', '**More**\n\nInside\n'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><ruby>字<rt>ji</rt></ruby>', '漢(kan)字(ji)\n'],
    ['quote', '<blockquote><p>a</p><ul><li>b</li></ul></blockquote>', '> a\n>\n> - b\n'],
  ],
  breaks: [
    ['one', '<p>one<br>two</p>', 'one  \ntwo\n'],
    ['two part paragraphs', '<p>one<br> <br>two<br>three</p>', 'one\n\ntwo  \nthree\n'],
    ['in a heading', '<h2>a<br>b</h2>', '## a b\n'],
    ['at the end', '<p>a<br></p><p><br></p>', 'a\n'],
    ['in an item', '<ul><li>a<br><br>b</li><li>c</li></ul>', '- a\n\n  b\n- c\n'],
  ],
  formulas: [
    [
      'TeX of the page',
      'a <math><semantics><mi>x</mi><annotation encoding="application/x-tex">{\\displaystyle x^{2}\n% note\n+1}</annotation></semantics></math>',
      'a $x^{2} +1$\n',
    ],
    ['on a line of its own', '<math display="block"><mi>y</mi><mo>=</mo><mn>1</mn></math>', '$$y = 1$$\n'],
    [
      'MathML only',
      '<math><msqrt><mfrac><msup><mi>a</mi><mn>2</mn></msup><msub><mi>b</mi><mi>max</mi></msub></mfrac></msqrt><mo>{</mo><mtext>50%</mtext><mover><mi>v</mi><mo>→</mo></mover></math>',
      '$\\sqrt{\\frac{{a}^{2}}{{b}_{\\mathrm{max}}}} \\{ \\text{50\\%} \\vec{v}$\n',
    ],
    [
      'in a cell',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><math alttext="|x|"></math></td><td>b</td></tr></table>',
      '| A | B |\n| --- | --- |\n| $\\vert x\\vert$ | b |\n',
    ],
    ['empty', 'a<math></math>', 'a\n'],
  ],
  'text that looks like Markdown or HTML': [
    ['list', '<p>* a</p><p>+ b</p><p>- c</p><p>1. d</p><p>2) e</p>', '\\* a\n\n\\+ b\n\n\\- c\n\n1\\. d\n\n2\\) e\n'],
    ['heading, rule, quote', '<p># a</p><p>---</p><p>===</p><p>&gt; b</p>', '\\# a\n\n\\---\n\n\\===\n\n\\> b\n'],
    ['emphasis', '<p>a_b_c __init__ *x* ~~y~~ `z`</p>', 'a_b_c \\_\\_init\\_\\_ \\*x\\* \\~\\~y\\~\\~ \\`z\\`\n'],
    ['HTML', '<p>&lt;div&gt; &amp;copy; a &lt; b &lt;!-- c --&gt;</p>', '\\<div> \\&copy; a < b \\<!-- c -->\n'],
    ['link', '<p>[a](b) ![c](d) [[e]] [^1]</p>', '\\[a]\\(b) !\\[c]\\(d) \\[\\[e]] \\[^1]\n'],
    ['backslash', '<p>C:\\*</p>', 'C:\\\\\\*\n'],
    ['front matter', '<p>---<br>title: x<br>---</p>', '\\---  \ntitle: x  \n\\---\n'],
    ['sums', '<p>from $5bn to $10bn-$12bn (US$7)</p>', 'from $5bn to $10bn-$12bn (US$7)\n'],
    ['what would be a formula', '<p>$x$, $$y$$, $5 or 5$</p>', '\\$x\\$, \\$\\$y\\$\\$, \\$5 or 5$\n'],
    ['Obsidian', '<p>==a== %%b%% #AI (#tag) C# #1</p>', '\\==a\\== \\%%b\\%% \\#AI (\\#tag) C# #1\n'],
  ],
};

describe.each(Object.entries(cases))('%s', (_topic, rows) => {
  test.each(rows)('%s', (_name, html, markdown) => {
    expect(bodyToMarkdown(html)).toBe(markdown);
  });
});

test('an empty article', () => {
  expect(bodyToMarkdown('')).toBe('');
});

test('as deep as a parser builds', () => {
  expect(bodyToMarkdown(`${'<div><b>'.repeat(500)}deep${'</b></div>'.repeat(500)}`)).toBe('**deep**\n');
});
