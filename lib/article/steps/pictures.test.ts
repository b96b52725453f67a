// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pictureKey } from './picture-address';
import { mendPictures } from './pictures';
import { dropTwinPictures } from './twin-pictures';

function mended(html: string): string {
  const { document } = new JSDOM(`<body>${html}`, { url: 'https://news.example/story' }).window;
  mendPictures(document);
  return document.body.innerHTML.replace(/\s+/g, ' ').trim();
}

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP';

describe('one address that loads', () => {
  test.each([
    ['lazy', `<img src="${dot}" data-src="/a.jpg" alt="A">`, '<img src="/a.jpg" alt="A">'],
    ['lazy without a src', '<img data-original="/a.jpg" alt="">', '<img alt="" src="/a.jpg">'],
    [
      'lazy candidates',
      '<img src="/placeholder.png" data-srcset="/a.jpg 400w, /b.jpg 1600w, /c.jpg 3000w">',
      '<img src="/b.jpg">',
    ],
    ['the widest where none is wide', '<img src="/a.jpg" srcset="/a.jpg 300w, /b.jpg 900w">', '<img src="/b.jpg">'],
    ['sharp screens', '<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x">', '<img src="/b.jpg">'],
    ['its own, over a lazy one for something else', '<img src="/a.jpg" data-url="/page.jpg">', '<img src="/a.jpg">'],
    [
      'a picture element',
      '<picture><source srcset="/a.webp 1400w"><img src="/a.jpg" alt="A"></picture>',
      '<img src="/a.webp" alt="A">',
    ],
    ['a picture without img', '<picture><source srcset="/a.webp"></picture>', '<img src="/a.webp">'],
    [
      'the twin for browsers without scripts',
      `<img src="${dot}" alt=""><noscript><img src="/a.jpg" alt="A"></noscript>`,
      '<img alt="A" src="/a.jpg">',
    ],
    [
      'the twin of a box',
      '<div class="lazy"></div><noscript><img src="/a.jpg" alt="A"></noscript>',
      '<div class="lazy"></div><img src="/a.jpg" alt="A">',
    ],
    [
      'no twin of what is there',
      '<img src="/a-300x200.jpg"><noscript><img src="/a.jpg"></noscript>',
      '<img src="/a-300x200.jpg">',
    ],
    ['AMP', '<amp-img src="/a.jpg" alt="A"></amp-img>', '<img src="/a.jpg" alt="A">'],
    [
      'a background',
      '<div class="hero-image" role="img" aria-label="A" style="background-image: url(\'/a.jpg\')"></div>',
      '<img src="/a.jpg" alt="A">',
    ],
    [
      'commas in addresses',
      '<img srcset="/w_300,c_fit/a.jpg 300w, /w_900,c_fit/a.jpg 900w">',
      '<img src="/w_900,c_fit/a.jpg">',
    ],
  ])('%s', (_, html, expected) => {
    expect(mended(html)).toBe(expected);
  });

  test.each([
    ['a pixel', '<img src="https://x.example/p.gif" width="1" height="1">', ''],
    ['a counter', '<img src="https://x.example/tracking?id=3">', ''],
    ['a spacer', '<img src="/img/spacer.gif">', ''],
    ['a stand-in for nothing', `<img src="${dot}">`, ''],
    [
      'an emoji',
      '<p>Yes <img class="emoji" alt="🎉" src="/1f389.svg"></p>',
      '<p>Yes <img class="emoji" alt="🎉" src="/1f389.svg"></p>',
    ],
    ['an emoji that is not loaded', '<p>Yes <img class="emoji" alt="🎉"></p>', '<p>Yes 🎉</p>'],
    [
      'a background with words',
      '<div class="image" style="background:url(/a.jpg)">Words</div>',
      '<div class="image" style="background:url(/a.jpg)">Words</div>',
    ],
  ])('no picture: %s', (_, html, expected) => {
    expect(mended(html)).toBe(expected);
  });
});

test.each([
  ['https://a.example/2026/plant-1024x683.jpg', 'https://b.example/2026/plant.webp?w=3', true],
  [
    'https://a.example/_next/image?url=https%3A%2F%2Fb.example%2Fplant-view.jpg&w=640',
    'https://b.example/plant-view.jpg',
    true,
  ],
  ['https://a.example/one/1.jpg', 'https://a.example/two/1.jpg', false],
  ['https://a.example/image.php?id=1', 'https://a.example/image.php?id=2', false],
])('%s and %s are the same: %s', (one, other, expected) => {
  expect(pictureKey(one, 'https://a.example/') === pictureKey(other, 'https://a.example/')).toBe(expected);
});

test.each([
  [
    'the lead picture again',
    '<img src="/plant-view-300x200.jpg"><p>a</p><figure><img src="/plant-view.jpg"></figure>',
    '<img src="/plant-view-300x200.jpg"><p>a</p>',
  ],
  [
    'the one with the caption stays',
    '<figure><img src="/plant-view.jpg"></figure><figure><img src="/plant-view.jpg"><figcaption>A</figcaption></figure>',
    '<figure><img src="/plant-view.jpg"><figcaption>A</figcaption></figure>',
  ],
  [
    'twice on purpose',
    '<figure><img src="/plant-view.jpg"><figcaption>A</figcaption></figure><figure><img src="/plant-view.jpg"><figcaption>B</figcaption></figure>',
    '<figure><img src="/plant-view.jpg"><figcaption>A</figcaption></figure><figure><img src="/plant-view.jpg"><figcaption>B</figcaption></figure>',
  ],
])('twins: %s', (_, html, expected) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  dropTwinPictures(root);
  expect(root.innerHTML).toBe(expected);
});

test.each([
  ['by its own name', '<div><a href="/author/ann"><img class="author-profile-image" src="/a.jpg"></a></div>', 0],
  ['by its box', '<div class="byline__photo"><span><img src="/a.jpg" width="80"></span></div>', 0],
  ['of a size to look at', '<div class="author-photo"><img src="/a.jpg" width="800"></div>', 1],
  ['with a caption', '<figure class="profile-image"><img src="/a.jpg"><figcaption>Ann Lee</figcaption></figure>', 1],
  ['in an article that names its author', '<div class="author-photo"><p>Text.</p><img src="/a.jpg"></div>', 1],
])('a portrait %s', (_, html, count) => {
  expect(mended(html).split('<img').length - 1).toBe(count);
});
