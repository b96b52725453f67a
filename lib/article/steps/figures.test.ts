// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { makeFigures } from './figures';

function figures(html: string): string {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  makeFigures(page);
  return page.querySelector('main')!.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}
const text = '<p>The maker opened its third plant on Monday and will hire 900 people there by spring.</p>';

test.each([
  [
    'WordPress of old',
    '<div class="wp-caption"><a href="/a.jpg"><img src="a.jpg"></a><p class="wp-caption-text">The plant</p></div>',
    '<figure><a href="/a.jpg"><img src="a.jpg"></a><figcaption>The plant</figcaption></figure>',
  ],
  [
    'a caption and a credit by name',
    '<div><img src="a.jpg"><div><span class="media__caption">The plant</span> <span class="media__credit">Ann Lee</span></div></div>',
    '<figure><img src="a.jpg"><figcaption>The plant <small>Ann Lee</small></figcaption></figure>',
  ],
  [
    'a credit alone',
    '<div><div><img src="a.jpg"></div><div class="photo-credit">Ann Lee</div></div>',
    '<figure><img src="a.jpg"><figcaption><small>Ann Lee</small></figcaption></figure>',
  ],
  [
    'caption and credit below a figure',
    '<figure><img src="a.jpg"></figure><div class="x__caption">The plant</div><div class="x__credit">Ann Lee</div>',
    '<figure><img src="a.jpg"><figcaption>The plant <small>Ann Lee</small></figcaption></figure>',
  ],
  [
    'below the picture, among paragraphs',
    `${text}<p><img src="a.jpg"></p><p class="imageCaption">The plant</p>${text}`,
    `${text}<figure><img src="a.jpg"><figcaption>The plant</figcaption></figure>${text}`,
  ],
  [
    'words in a figure',
    '<figure><img src="a.jpg"><p>The plant</p></figure>',
    '<figure><img src="a.jpg"><figcaption>The plant</figcaption></figure>',
  ],
  [
    'a credit in the caption',
    '<figure><div><img src="a.jpg"></div><figcaption><p>The plant</p><span class="credit">Ann Lee</span></figcaption></figure>',
    '<figure><img src="a.jpg"><figcaption>The plant <small>Ann Lee</small></figcaption></figure>',
  ],
  [
    'a credit beside the caption',
    '<figure><img src="a.jpg"><span class="copyright">Ann Lee</span><figcaption>The plant</figcaption></figure>',
    '<figure><img src="a.jpg"><figcaption>The plant <small>Ann Lee</small></figcaption></figure>',
  ],
  [
    'the boxes around it',
    `${text}<div class="share-image"><div><figure><img src="a.jpg"></figure></div></div>`,
    `${text}<figure><img src="a.jpg"></figure>`,
  ],
  [
    'a table of picture and caption',
    '<table class="tr-caption-container"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="tr-caption">The plant</td></tr></tbody></table>',
    '<figure><img src="a.jpg"><figcaption>The plant</figcaption></figure>',
  ],
  [
    'a gallery in its order',
    '<figure class="gallery"><figure><img src="a.jpg"><figcaption>A</figcaption></figure><figure><img src="b.jpg"><figcaption>B</figcaption></figure></figure>',
    '<figure class="gallery"><figure><img src="a.jpg"><figcaption>A</figcaption></figure><figure><img src="b.jpg"><figcaption>B</figcaption></figure></figure>',
  ],
  ['a figure of a caption only goes', `${text}<figure><figcaption>The plant</figcaption></figure>`, text],
  [
    'a figure of a table stays',
    '<figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Sales</figcaption></figure>',
    '<figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Sales</figcaption></figure>',
  ],
  [
    'a card with a headline is no picture',
    '<div><img src="a.jpg"><h3>Other story</h3><span class="credit">Ann Lee</span></div>',
    '<div><img src="a.jpg"><h3>Other story</h3><span class="credit">Ann Lee</span></div>',
  ],
  [
    'the credit of an author',
    '<div><img src="a.jpg"><div class="author-credit">Ann Lee</div></div>',
    '<div><img src="a.jpg"><div class="author-credit">Ann Lee</div></div>',
  ],
])('%s', (_, html, expected) => {
  expect(figures(html)).toBe(expected);
});
