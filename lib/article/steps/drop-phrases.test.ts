// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropPhrases } from './drop-phrases';
import { leftAfter, prose } from './left-after';

test.each([
  ['English', '<p>Advertisement</p>'],
  ['German', '<p>Anzeige</p>'],
  ['French', '<p>Publicité</p>'],
  ['Spanish', '<p>Publicidad</p>'],
  ['Italian', '<p>Pubblicità</p>'],
  ['Portuguese', '<p>Publicidade</p>'],
  ['Dutch', '<p>Advertentie</p>'],
  ['Japanese', '<p>続きを読む</p>'],
  ['Chinese', '<p>阅读全文</p>'],
  ['Arabic', '<p>اقرأ المزيد</p>'],
  ['a sign around it', '<p>→ Read more »</p>'],
  ['a lead-in with its link', '<p><strong>Also read: <a href="/x">Another story of the day</a></strong></p>'],
  ['a German lead-in', '<p>Lesen Sie auch: <a href="/x">Ein zweites Werk am Fluss</a></p>'],
  ['a call', '<p><a href="/x">Follow us on Google News</a> | <a href="/y">Join our channel</a></p>'],
  ['a picture credit', '<p>Foto: Harbour Wire / A. Lee</p>'],
  ['a picture credit in Chinese', '<p>图片来源：港口通讯社</p>'],
  ['a share of the sale', '<p>When you buy through links on our site, we may earn an affiliate commission.</p>'],
  ['a question of consent', '<p>Mit Ihrer Zustimmung wird hier ein externer Inhalt angezeigt.</p>'],
  ['the day of publishing', '<p>Zuletzt aktualisiert am 3.3.2026, 10:15 Uhr</p>'],
  ['a printed copy at the door', '<p>Get the paper delivered to your door. <a href="/x">Click here for more</a></p>'],
  ['a shortcode', '<p>[button link="/x" type="big"]Send us yours[/button]</p>'],
  ['a time that stands alone', '<time>Published: 3 March 2026</time>'],
])('takes out: %s', (_, line) => {
  expect(leftAfter(prose + line + prose, dropPhrases)).toBe('[prose][prose]');
});

test.each([
  ['a sentence that begins like a call', '<p>Follow the money, she said, and you will find the plant.</p>'],
  ['another', '<p>Support for research must grow as well, the maker says.</p>'],
  ['an item that begins like one', '<ul><li>Share this timeline with your vendors.</li></ul>'],
  ['a lead-in without a link', '<p>Related: the plant next door closed in 2024, which nobody had expected.</p>'],
  ['a task with a link', '<p>Watch <a href="/x">the lecture on sensors</a> before you go on.</p>'],
  ['what tells that the article is cut', '<p>Subscribe to continue reading.</p>'],
  ['a sentence with a day', '<p>Published in 2019 and again on 3 March 2026, the plan named three sites.</p>'],
  ['a short English line', '<p>Clear rules for all</p>'],
  ['a word of code', '<pre>print</pre>'],
  ['a cell', '<table><tbody><tr><td>Comments</td></tr></tbody></table>'],
  ['a heading', '<h2>Comments</h2>'],
])('keeps: %s', (_, line) => {
  expect(leftAfter(prose + line, dropPhrases)).toBe(`[prose]${line}`);
});
