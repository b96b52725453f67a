import { describe, expect, test } from 'vitest';
import { listPictures } from './list-pictures';

const addresses = (html: string, lead: string | null = null) => listPictures(html, lead).map(({ address }) => address);

describe('the pictures of a text', () => {
  test.each<[string, string, string[]]>([
    [
      'in order, each once',
      '<img src="https://a.example/1.png"><p>x</p><img src="https://a.example/2.png"><img src="https://a.example/1.png">',
      ['https://a.example/1.png', 'https://a.example/2.png'],
    ],
    [
      'with what the serialiser escapes',
      '<img alt="a > b" src="https://a.example/i?w=1&amp;h=2">',
      ['https://a.example/i?w=1&h=2'],
    ],
    ['not those inside the text', '<p>&lt;img src="https://a.example/1.png"&gt;</p>', []],
    [
      'not those in an attribute',
      '<img alt="<img src=https://a.example/2.png>" src="https://a.example/1.png">',
      ['https://a.example/1.png'],
    ],
    ['not embedded ones', '<img src="data:image/png;base64,AAAA">', []],
    [
      'of the web alone',
      '<img src="ftp://a.example/1.png"><img src="file:///etc/passwd"><img src="javascript:1"><img src="chrome-extension://x/1.png">',
      [],
    ],
    ['not a relative one', '<img src="/1.png">', []],
    ['not one without end', `<img src="https://a.example/${'x'.repeat(5000)}.png">`, []],
    [
      'the best of a set',
      '<img src="https://a.example/s.png" srcset="https://a.example/640.png 640w, https://a.example/1280.png 1280w, https://a.example/3000.png 3000w">',
      ['https://a.example/1280.png'],
    ],
    [
      'for a sharp screen',
      '<img src="https://a.example/s.png" srcset="https://a.example/1.png 1x, https://a.example/2.png 2x">',
      ['https://a.example/2.png'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(addresses(html)).toEqual(expected);
  });

  test('are no more than 300, and a hostile text takes no time', () => {
    const html = Array.from({ length: 5000 }, (_, index) => `<img src="https://a.example/${index}.png">`).join('');
    expect(addresses(html)).toHaveLength(300);
    const started = performance.now();
    expect(addresses('<img '.repeat(200_000))).toEqual([]);
    expect(addresses(`<img ${'a="" '.repeat(200_000)}`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the lead picture', () => {
  const html = '<img src="https://a.example/news/harbour-light-1200x800.jpg"><img src="https://a.example/crane.jpg">';
  test.each<[string, string, string | null, string, boolean]>([
    ['is the first when the page declares none', html, null, 'https://a.example/news/harbour-light-1200x800.jpg', true],
    ['is what the page declares', html, 'https://a.example/crane.jpg', 'https://a.example/crane.jpg', true],
    [
      'is the text’s own when that is the same in another size',
      html,
      'https://cdn.example/harbour-light.jpg',
      'https://a.example/news/harbour-light-1200x800.jpg',
      true,
    ],
    ['may be none of the text', html, 'https://a.example/cover.jpg', 'https://a.example/cover.jpg', false],
  ])('%s', (_name, text, declared, address, isInText) => {
    expect(listPictures(text, declared).filter(({ isLead }) => isLead)).toMatchObject([{ address, isInText }]);
  });

  test('there is none without pictures', () => {
    expect(listPictures('<p>Words.</p>', null)).toEqual([]);
    expect(listPictures('<p>Words.</p>', 'data:image/png;base64,AAAA')).toEqual([]);
  });
});
