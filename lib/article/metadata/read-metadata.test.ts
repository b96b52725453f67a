// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata';

const read = (html: string, url = 'https://www.paper.example/a') =>
  readMetadata(new DOMParser().parseFromString(`<!doctype html><html>${html}`, 'text/html'), url);
const script = (source: string): string => `<head><script type="application/ld+json">${source}</script></head>`;
const jsonLd = (data: unknown): string => script(JSON.stringify(data));
const prose = 'A plant opened on Monday and will build sensors for cars and for phones from the autumn on. ';

test('a graph with references is read whole', () => {
  const graph = [
    {
      '@type': 'NewsArticle',
      headline: 'Sensor maker&#39;s plant',
      datePublished: '2026-02-03T04:05:06+0100',
      dateModified: '2026-02-04',
      author: [{ '@id': '#ann' }, { '@type': 'Person', name: 'Bo Chan' }],
      publisher: { '@id': '#org' },
      image: [{ url: '/lead.jpg' }],
      articleSection: ['Business', 'Companies'],
    },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    { '@type': 'Organization', '@id': '#org', name: 'The Paper' },
  ];
  expect(read(jsonLd({ '@graph': graph }))).toMatchObject({
    title: "Sensor maker's plant",
    byline: ['Ann Lee', 'Bo Chan'],
    siteName: 'The Paper',
    publishedTime: '2026-02-03T04:05:06+01:00',
    modifiedTime: '2026-02-04',
    image: 'https://www.paper.example/lead.jpg',
    section: 'Business',
    isDeclaredArticle: true,
  });
});

test('the article of several that is this page is read', () => {
  const nodes = [
    { '@type': 'Review', author: { name: 'A Buyer' }, reviewBody: 'Good' },
    { '@type': 'NewsArticle', headline: 'Another', url: 'https://www.paper.example/other', author: 'Cy Diaz' },
    {
      '@type': 'NewsArticle',
      headline: 'This',
      mainEntityOfPage: { '@id': 'https://paper.example/a' },
      author: 'Ann Lee',
    },
  ];
  expect(read(jsonLd(nodes))).toMatchObject({ title: 'This', byline: ['Ann Lee'] });
});

test('a page that is no article still names its author', () => {
  const { byline, publishedTime, isDeclaredArticle } = read(
    jsonLd({ '@type': 'WebPage', author: { '@type': 'Person', name: 'Ann Lee' }, datePublished: '2026-02-03' }),
  );
  expect({ byline, publishedTime, isDeclaredArticle }).toEqual({
    byline: ['Ann Lee'],
    publishedTime: '2026-02-03',
    isDeclaredArticle: false,
  });
});

describe('bylines', () => {
  const headed = (lines: string): string =>
    `<title>Sensor maker opens plant</title><h1>Sensor maker opens plant</h1>${lines}<p>${prose}</p>`;
  test.each([
    ['a meta tag', '<head><meta name="author" content="By Ann Lee and Bo Chan"></head>', ['Ann Lee', 'Bo Chan']],
    ['a second meta tag', '<head><meta name="author" content="admin"><meta name="sailthru.author" content="Ann Lee"></head>', ['Ann Lee']],
    ['a link preview', '<head><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee"></head>', ['Ann Lee']],
    ['a library record', '<head><meta name="citation_author" content="Lee, Ann"></head>', ['Ann Lee']],
    ['an address is no name', '<head><meta name="author" content="https://facebook.example/x"></head>', []],
    ['broken data', script('{"@type": "Article", '), []],
    ['a marked link', '<body><a rel="author" href="/x">Ann Lee</a></body>', ['Ann Lee']],
    ['a marked name among other words', headed('<p><time>17 September 2019</time> <span class="vcard"><a class="fn">Ann Lee</a></span> 3</p>'), ['Ann Lee']],
    ['a line', headed('<p>By Ann Lee and Bo Chan</p>'), ['Ann Lee', 'Bo Chan']],
    ['a line announced by another', headed('<div>Written by</div><div>Ann Lee</div>'), ['Ann Lee']],
    ['a German line', headed('<p>Von Ann Lee und Bo Chan, dpa</p>'), ['Ann Lee', 'Bo Chan']],
    ['a Japanese line', headed('<p>文：山田太郎</p>'), ['山田太郎']],
    ['a name beside a date', headed('<div>Ann Lee</div><div>3 March 2026</div>'), ['Ann Lee']],
    ['a topic beside a date', headed('<div><a href="/topics/wine">Red Wine</a></div><div>3 March 2026</div>'), []],
    ['who reviewed it', headed('<p>Reviewed by Cy Diaz</p><p>By Ann Lee</p>'), ['Ann Lee']],
    ['names that meet', headed('<p class="byline"><span>Ann Lee</span><span>Bo Chan</span></p>'), ['Ann Lee', 'Bo Chan']],
    ['authors of related articles', headed('<div class="byline">Ann Lee</div>') + '<div class="related"><a rel="author">Cy Diaz</a></div>', ['Ann Lee']],
    ['a note below', `${headed('')}${`<p>${prose}</p>`.repeat(60)}<p>This post was written by Ann Lee, who covers sensors.</p>`, ['Ann Lee']],
    ['a box far below, for want of a line', `${headed('')}${`<p>${prose}</p>`.repeat(60)}<h4 class="shop-author-box__name"> Harbour </h4>`, ['Harbour']],
    ['boxes of several', `${headed('')}${`<p>${prose}</p>`.repeat(60)}<b class="author-name">Harbour</b><b class="author-name">Quay</b>`, []],
    ['an office, for want of a person', headed('<p class="author-name">Paper Staff</p>'), ['Paper Staff']],
    ['the site, for want of a person', jsonLd({ '@type': 'Article', author: { name: 'The Paper' }, publisher: { name: 'The Paper' } }), ['The Paper']],
    ['nobody but the publisher', jsonLd({ '@type': 'Article', author: { '@type': 'Organization', name: 'The Paper' }, publisher: { name: 'The Paper' } }), []],
    ['a reviewer', jsonLd({ '@type': 'Review', author: { name: 'Ann Lee' }, publisher: { name: 'The Paper' } }), ['Ann Lee']],
    ['a buyer', jsonLd({ '@type': 'Product', review: { '@type': 'Review', author: { name: 'Ann Lee' } } }), []],
    ['who asked', jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question', author: { name: 'petrichor_76' } } }), ['petrichor_76']],
    ['authors in several towns', headed('<p>By Ann Lee in London, Bo Chan in New York and Cy Diaz in Taipei</p>'), ['Ann Lee', 'Bo Chan', 'Cy Diaz']],
    ['a person rather than the site', jsonLd({ '@type': 'Article', author: 'The Paper', publisher: { name: 'The Paper' } }) + headed('<p class="author">By Ann Lee</p>'), ['Ann Lee']],
    ['a handle and the name shown for it', jsonLd({ '@type': 'Article', author: 'alee' }) + headed('<p>By <a href="/author/alee">Ann Lee</a></p>'), ['Ann Lee']],
  ])('%s', (_, html, byline) => {
    expect(read(html).byline).toEqual(byline);
  }); // prettier-ignore
});

describe('dates', () => {
  const headed = (lines: string): string =>
    `<title>Sensor maker opens plant</title><h1>Sensor maker opens plant</h1>${lines}<p>${prose}</p>`;
  test.each([
    ['beside the headline', headed('<p>By Ann Lee | Feb 16, 2023</p>'), '2023-02-16', null],
    ['with its time', headed('<time datetime="2023-02-16T09:30:00Z">16 February 2023</time>'), '2023-02-16T09:30:00Z', null],
    ['a change is no publication', headed('<p>Updated: 16 February 2023</p>'), null, '2023-02-16'],
    ['both in one line', headed('<p>Published 16.02.2023, updated 17.02.2023</p>'), '2023-02-16', '2023-02-17'],
    ['far off, with a label', headed(`${`<p>${prose}</p>`.repeat(60)}<p>Posted on 16 February 2023</p>`), '2023-02-16', null],
    ['in a sentence', headed('<p>The first plant had been opened with many speeches on 16 February 1923.</p>'), null, null],
    ['older than the new system says', jsonLd({ '@type': 'Article', datePublished: '2025-06-12' }) + headed('<p>November 2, 2022</p>'), '2022-11-02', null],
    ['of a related article', headed('') + '<div class="related"><p>Published 16 February 2023</p></div>', null, null],
  ])('%s', (_, html, published, modified) => {
    const { publishedTime, modifiedTime } = read(html);
    expect({ publishedTime, modifiedTime }).toEqual({ publishedTime: published, modifiedTime: modified });
  }); // prettier-ignore

  test('in the address', () => {
    expect(read('', 'https://paper.example/2023/02/16/story').publishedTime).toBe('2023-02-16');
    expect(read('', 'https://paper.example/t20230216_12.html').publishedTime).toBe('2023-02-16');
  });
});

test.each([
  [
    'declared and true',
    'en-GB',
    'the plant that was opened is for the cars and the phones of the town '.repeat(8),
    'en-GB',
  ],
  [
    'declared by a template',
    'en',
    'das Werk ist für die Autos und die Telefone der Stadt und nicht für den Handel '.repeat(8),
    'de',
  ],
  ['not declared', '', '工場は自動車と電話のためのセンサーを作っています。'.repeat(20), 'ja'],
  ['too short to judge', 'en', 'das Werk', 'en'],
])('language: %s', (_, lang, text, expected) => {
  const page = new DOMParser().parseFromString(`<html lang="${lang}"><body><p>${text}</p></body></html>`, 'text/html');
  expect(readMetadata(page, 'https://paper.example/a').lang).toBe(expected);
});

test.each([
  ['declared', '<meta property="og:image" content="/a.jpg"><img src="/b.jpg" width="800">', 'https://www.paper.example/a.jpg'],
  ['a stand-in', '<meta property="og:image" content="/img/logo.png"><article><h1>A b c</h1><figure><img data-src="/b.jpg" src="data:,"></figure></article>', 'https://www.paper.example/b.jpg'],
  ['only a stand-in', '<meta property="og:image" content="/img/logo.png">', 'https://www.paper.example/img/logo.png'],
  ['not declared', '<article><h1>A b c</h1><img src="/b.jpg" width="800"></article>', 'https://www.paper.example/b.jpg'],
  ['a portrait', '<article><h1>A b c</h1><img src="/b.jpg" width="80"></article>', null],
])('lead picture: %s', (_, html, image) => {
  expect(read(html).image).toBe(image);
}); // prettier-ignore

test.each([
  ['declared', '<meta property="article:section" content="Business">', 'Business'],
  [
    'a trail',
    '<nav aria-label="Breadcrumb"><a href="/">Home</a><a href="/b">Business</a></nav><h1>A b c</h1>',
    'Business',
  ],
  ['none', '<meta property="article:section" content="Uncategorized">', null],
])('section: %s', (_, html, section) => {
  expect(read(html).section).toBe(section);
});
