// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { headAnswers } from './answers';
import { mendFootnotes } from './footnotes';
import { mendHeadings } from './headings';
import { mendLists } from './lists';
import { headUpdates } from './live-updates';
import { isPageTurner } from './page-turners';
import { writeRatings } from './ratings';
import { shelter, unshelter } from './shelter';
import { isLayout } from './tables';

function after(step: (document: Document) => void, html: string): string {
  const { document } = new JSDOM(`<body>${html}`, { url: 'https://news.example/story' }).window;
  step(document);
  return document.body.innerHTML.replace(/\s+/g, ' ').trim();
}
const text =
  '<p>The maker opened its third plant on Monday, and said it would hire 900 people there by spring, most of them engineers.</p>';

test.each([
  ['a role', '<div role="heading" aria-level="3">Plants</div>', '<h3 aria-level="3">Plants</h3>'],
  ['a sign to link to it', '<h2 id="p">Plants<a class="headerlink" href="#p">¶</a></h2>', '<h2 id="p">Plants</h2>'],
  [
    'a sign in front that carries the id',
    '<h2><a class="anchor" id="p" href="#p"><svg></svg></a>Plants</h2>',
    '<h2 id="p">Plants</h2>',
  ],
  ['a sign with words', '<h2>Plants <a class="permalink" href="#p">Link to section</a></h2>', '<h2>Plants </h2>'],
  ['a heading that is a link', '<h2><a href="/plants">Plants</a></h2>', '<h2><a href="/plants">Plants</a></h2>'],
  ['a heading in a link', '<a href="/plants"><h2>Plants</h2></a>', '<h2><a href="/plants">Plants</a></h2>'],
  ['a heading that folds', '<h3><button aria-expanded="false">Plants</button></h3>', '<h3>Plants</h3>'],
  ['a heading in a button', '<button aria-expanded="false"><h3>Plants</h3></button>', '<h3>Plants</h3>'],
  [
    'a button that folds prose',
    `<button aria-expanded="false" aria-controls="x">What is it?</button><div id="x">${text}</div>`,
    `<h3>What is it?</h3><div id="x">${text}</div>`,
  ],
  [
    'a button that folds a menu',
    '<button aria-expanded="false" aria-controls="x">Menu</button><div id="x"><p><a href="/">Home</a></p></div>',
    '<button aria-expanded="false" aria-controls="x">Menu</button><div id="x"><p><a href="/">Home</a></p></div>',
  ],
  ['the sign of a language', '<h2>C#</h2>', '<h2>C#</h2>'],
])('headings: %s', (_, html, expected) => expect(after(mendHeadings, html)).toBe(expected));

test.each([
  [
    'roles',
    '<div role="list"><div role="listitem">a</div><div role="listitem">b</div></div>',
    '<ul role="list"><li role="listitem">a</li><li role="listitem">b</li></ul>',
  ],
  ['lines with bullets', '<p>• a<br>• <b>b</b></p>', '<ul data-bullets=""><li>a</li><li><b>b</b></li></ul>'],
  ['paragraphs with bullets', '<p>• a</p> <p>• b</p>', '<ul data-bullets=""><li>a</li><li>b</li></ul> '],
  ['one bullet is none', '<p>• a</p><p>b</p>', '<p>• a</p><p>b</p>'],
  ['a list beside its item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['items without a list', '<div><li>a</li><li>b</li></div>', '<div><ul data-loose=""><li>a</li><li>b</li></ul></div>'],
])('lists: %s', (_, html, expected) => expect(after(mendLists, html)).toBe(expected.trim()));

test.each([
  [
    'two columns of facts',
    '<table><tr><td>Weight</td><td>187 g</td></tr><tr><td>Screen</td><td>6.1 in</td></tr></table>',
    false,
  ],
  ['with heads', '<table><tr><th>a</th></tr><tr><th>b</th><td>c</td></tr></table>', false],
  ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', true],
  ['a page', `<table><tr><td>Menu</td><td>${text.repeat(8)}</td></tr><tr><td>x</td><td>y</td></tr></table>`, true],
  [
    'a table in a table',
    '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    true,
  ],
  [
    'good and bad side by side',
    '<table><tr><td><ul><li>Quick</li></ul></td><td><ul><li>Loud</li></ul></td></tr></table>',
    false,
  ],
  [
    'good and bad with their names above them',
    '<table><tr><td><h3>Good</h3><ul><li>Quick</li></ul></td><td><h3>Bad</h3><ul><li>Loud</li></ul></td></tr></table>',
    false,
  ],
  [
    'headed boxes side by side',
    '<table><tr><td><h3>News</h3><p>Quick</p></td><td><h3>Sport</h3><ul><li>Loud</li></ul></td></tr></table>',
    true,
  ],
  [
    'rows of one width, however much they say',
    `<table>${`<tr><td>Fern</td><td>${text.repeat(6)}</td></tr>`.repeat(4)}</table>`,
    false,
  ],
  ['a role', '<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>', true],
])('layout: %s', (_, html, expected) => {
  const { document } = new JSDOM(html).window;
  expect(isLayout(document.querySelector('table')!)).toBe(expected);
});

const note = (id: string, words: string, way = ''): string => `<li id="${id}">${words}${way}</li>`;
test.each([
  [
    'a name',
    '<p>x<a href="#n">1</a></p><p><a name="n"></a>Note</p>',
    '<p>x<a href="#n">1</a></p><p><a name="n" id="n"></a>Note</p>',
  ],
  [
    'Pandoc',
    `<p>x<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><ol>${note('fn1', 'Note')}</ol>`,
    `<p>x<sup><a href="#fn1" class="footnote-ref" id="fnref1">1</a></sup></p><ol>${note('fn1', 'Note')}</ol>`,
  ],
  [
    'Wikipedia',
    `<p>x<sup id="r"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup></p><ol>${note('cite_note-1', 'Note')}</ol>`,
    `<p>x<sup id="r"><a href="#cite_note-1">[1]</a></sup></p><ol>${note('cite_note-1', 'Note')}</ol>`,
  ],
  [
    "the page's own address",
    `<p>x<sup><a href="https://news.example/story#fn1">1</a></sup></p><ol>${note('fn1', 'Note')}</ol>`,
    `<p>x<sup><a href="#fn1">1</a></sup></p><ol>${note('fn1', 'Note')}</ol>`,
  ],
  [
    'Substack',
    '<p>x<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Note</p></div></div>',
    '<p>x<sup><a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></sup></p><ol><li id="footnote-1"><div class="footnote-content"><p>Note <a href="#footnote-anchor-1">↩</a></p></div></li></ol>',
  ],
  [
    'a box of notes',
    `<p>x<sup><a href="#fn1">1</a></sup></p><div class="footnotes"><ol>${note('fn1', 'Note')}</ol></div>`,
    `<p>x<sup><a href="#fn1">1</a></sup></p><section><ol>${note('fn1', 'Note')}</ol></section>`,
  ],
  [
    'a link to a chapter',
    '<p><a href="#c">3</a></p><h2 id="c">Three</h2>',
    '<p><a href="#c">3</a></p><h2 id="c">Three</h2>',
  ],
])('footnotes: %s', (_, html, expected) => expect(after(mendFootnotes, html)).toBe(expected));

const update = (minute: string, title: string): string =>
  `<div class="live-post"><span><time datetime="2026-03-03T09:${minute}Z">09:${minute}</time></span>${title && `<h2>${title}</h2>`}${text}</div>`;
const headed = (minute: string, title: string): string =>
  `<div><h3><time datetime="2026-03-03T09:${minute}Z">09:${minute}</time>${title && ` ${title}`}</h3>${text}</div>`;

describe('live blogs', () => {
  test('every update has its time for a heading, in the order of the page', () => {
    const page = `<div>${update('30', 'Doors open')}${update('20', '')}${update('10', 'Crowd gathers')}</div>`;
    expect(after(headUpdates, page)).toBe(
      `<div>${headed('30', 'Doors open')}${headed('20', '')}${headed('10', 'Crowd gathers')}</div>`,
    );
  });
  test('a list of teasers is none', () => {
    const teasers = `<div>${'<div class="live-item"><time>1h</time><p><a href="/x">Live: the plant opens</a></p></div>'.repeat(4)}</div>`;
    expect(after(headUpdates, teasers)).toBe(teasers);
  });
});

test.each([
  ['stars', '<div class="star-rating" role="img" aria-label="Rated 4.5 out of 5"></div>', '<p>4.5/5</p>'],
  [
    'microdata',
    '<div itemprop="reviewRating"><meta itemprop="bestRating" content="10"><span itemprop="ratingValue">8</span></div>',
    '<p>8/10</p>',
  ],
  ['written already', '<p class="score">8/10</p>', '<p class="score">8/10</p>'],
  [
    "readers' ratings in rows",
    `<div>${'<span role="img" aria-label="4 out of 5"></span>'.repeat(6)}</div>`,
    `<div>${'<span role="img" aria-label="4 out of 5"></span>'.repeat(6)}</div>`,
  ],
])('ratings: %s', (_, html, expected) => expect(after(writeRatings, html)).toBe(expected));

test('answers begin with who gave them; remarks go', () => {
  const page = `<div itemscope itemtype="https://schema.org/Question"><div itemprop="text">${text}</div><div itemprop="comment">me too</div>
    <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><b>12</b><div itemprop="text">${text}</div><div itemprop="author"><span itemprop="name">Ann</span></div><time itemprop="dateCreated" datetime="2026-03-03">Mar 3</time><div itemprop="comment">thanks</div></div></div>`;
  expect(after(headAnswers, page)).toBe(
    `<div itemscope="" itemtype="https://schema.org/Question"><div itemprop="text">${text}</div> <section><h2>Ann <time datetime="2026-03-03">Mar 3</time></h2>${text}</section></div>`,
  );
});

test('names and lists come back as they were', () => {
  const html = `<h2 class="header-anchor-post" id="share-this">A</h2><ul class="x"><li>a <a href="/">b</a><ul><li>c</li></ul></li></ul><pre class="language-js"><code class="language-js">a</code></pre><figure class="embed embed-video"></figure>`;
  const sheltered = after(shelter, html);
  expect(sheltered).not.toContain('<ul');
  expect(sheltered).not.toContain(' class="header');
  expect(sheltered).toContain('<figure class="embed embed-video">');
  expect(
    after((document) => {
      shelter(document);
      unshelter(document.body);
    }, html),
  ).toBe(html);
});

test('a box of key points is a section for the extractor, a box of links is not', () => {
  const points =
    '<ol><li>The third plant opens in spring, with 900 people.</li><li>It makes sensors for cars and for doors.</li></ol>';
  expect(after(shelter, `<div class="points"><h4>Key points</h4>${points}</div>`)).toMatch(/^<section class="points">/);
  const links = points.replaceAll(/<li>(.*?)<\/li>/g, '<li><a href="/other">$1</a></li>');
  expect(after(shelter, `<div class="points"><h4>More stories</h4>${links}</div>`)).toMatch(/^<div class="points">/);
});

test('a chapter that is called after its heading has no name for the extractor', () => {
  const heading = '<h2>Respond to review comments</h2>';
  expect(after(shelter, `<section id="respond-to-review-comments"><span></span>${heading}</section>`)).toMatch(
    /^<section data-kept-id="respond-to-review-comments">/,
  );
  expect(after(shelter, `<section id="comments">${heading}</section>`)).toMatch(/^<section id="comments">/);
});

test.each([
  ['Prev Up Next', true],
  ['Zurück Weiter', true],
  ['上一页 起始页 下一页', true],
  ['Prev 2019 Next', false],
  ['Next', false],
])('a table of the links %s turns pages: %s', (labels, expected) => {
  const cells = labels.split(' ').map((label) => `<td><a href="/page">${label}</a></td>`);
  const { document } = new JSDOM(`<table><tr>${cells.join('')}</tr><tr><td>6.4. Blocks</td></tr></table>`).window;
  expect(isPageTurner(document.querySelector('table')!)).toBe(expected);
});
