// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sanitise } from '../sanitise';
import { findEmbed } from './embed-providers';
import { makeCards } from './embeds';

const url = 'https://news.example/story';

/** What becomes of a page's body. */
function cards(html: string): string {
  const { document } = new JSDOM(`<body><main>${html}</main>`, { url }).window;
  makeCards(document);
  return document.querySelector('main')!.innerHTML.replace(/\s+/g, ' ').trim();
}

const card = (kind: string, address: string, picture: string | null, caption: string): string =>
  `<figure class="embed embed-${kind}">${picture ? `<a href="${address}"><img src="${picture}" alt=""></a>` : ''}` +
  `<figcaption><a href="${address}">${caption}</figcaption></figure>`;

describe('the address that a reader goes to', () => {
  test.each([
    [
      '//www.youtube-nocookie.com/embed/aB3_-dE4gH9?rel=0',
      'video',
      'YouTube',
      'https://www.youtube.com/watch?v=aB3_-dE4gH9',
    ],
    ['https://youtu.be/aB3_-dE4gH9?t=10', 'video', 'YouTube', 'https://www.youtube.com/watch?v=aB3_-dE4gH9'],
    [
      'https://www.youtube.com/embed/videoseries?list=PL12ab',
      'video',
      'YouTube',
      'https://www.youtube.com/playlist?list=PL12ab',
    ],
    ['https://player.vimeo.com/video/123456?h=ab', 'video', 'Vimeo', 'https://vimeo.com/123456'],
    [
      'https://www.dailymotion.com/embed/video/x8abc',
      'video',
      'Dailymotion',
      'https://www.dailymotion.com/video/x8abc',
    ],
    [
      'https://geo.dailymotion.com/player/x1.html?video=x8abc',
      'video',
      'Dailymotion',
      'https://www.dailymotion.com/video/x8abc',
    ],
    ['https://tube.example/videos/embed/9c9d-1a', 'video', 'PeerTube', 'https://tube.example/videos/watch/9c9d-1a'],
    [
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1%2F&width=5',
      'video',
      'Facebook',
      'https://www.facebook.com/a/videos/1/',
    ],
    ['https://www.tiktok.com/embed/v2/7123456789', 'video', 'TikTok', 'https://www.tiktok.com/@/video/7123456789'],
    [
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
      'post',
      'X',
      'https://x.com/i/status/1234567890',
    ],
    ['https://mobile.twitter.com/annlee/status/12345', 'post', 'X', 'https://x.com/annlee/status/12345'],
    [
      'https://www.instagram.com/annlee/reel/Cx_1-a/embed/',
      'post',
      'Instagram',
      'https://www.instagram.com/reel/Cx_1-a/',
    ],
    [
      'https://social.example/@ann@other.example/109876543210/embed',
      'post',
      'Mastodon',
      'https://social.example/@ann@other.example/109876543210',
    ],
    [
      'https://embed.bsky.app/embed/did:plc:ab12/app.bsky.feed.post/3kx',
      'post',
      'Bluesky',
      'https://bsky.app/profile/did:plc:ab12/post/3kx',
    ],
    [
      'https://embed.reddit.com/r/chips/comments/1ab/a_title/?embed=true',
      'post',
      'Reddit',
      'https://www.reddit.com/r/chips/comments/1ab/a_title/',
    ],
    ['https://open.spotify.com/embed/episode/4rOo?utm=1', 'audio', 'Spotify', 'https://open.spotify.com/episode/4rOo'],
    [
      'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/ann/set&color=1',
      'audio',
      'SoundCloud',
      'https://soundcloud.com/ann/set',
    ],
    [
      'https://embed.podcasts.apple.com/us/podcast/chips/id12?i=34',
      'audio',
      'Apple Podcasts',
      'https://podcasts.apple.com/us/podcast/chips/id12?i=34',
    ],
    [
      'https://gist.github.com/ann/0123456789abcdef01.js',
      'page',
      'GitHub Gist',
      'https://gist.github.com/ann/0123456789abcdef01',
    ],
    ['https://codepen.io/ann/embed/preview/abcdEF?theme=dark', 'page', 'CodePen', 'https://codepen.io/ann/pen/abcdEF'],
    [
      'https://www.google.com/maps/embed?pb=!1m18!2d13.4!3d52.5!4f13',
      'page',
      'Google Maps',
      'https://www.google.com/maps/@52.5,13.4,14z',
    ],
    ['https://datawrapper.dwcdn.net/aBc12/3/', 'page', 'Datawrapper', 'https://datawrapper.dwcdn.net/aBc12/'],
  ])('%s', (address, kind, site, expected) => {
    expect(findEmbed(address)).toMatchObject({ kind, site, address: expected });
  });

  test.each([
    'https://news.example/embed/1',
    'javascript:alert(1)',
    'https://www.youtube.com/about',
    'https://twitter.com/annlee',
    'https://www.facebook.com/plugins/video.php?href=javascript%3Aalert(1)',
  ])('nothing known: %s', (address) => {
    expect(findEmbed(address)).toBeNull();
  });
});

describe('becomes a card', () => {
  const watch = 'https://www.youtube.com/watch?v=aB3_-dE4gH9';
  const picture = 'https://i.ytimg.com/vi/aB3_-dE4gH9/hqdefault.jpg';
  const titled = card('video', watch, picture, 'A plant opens</a> <cite>YouTube</cite>');
  const untitled = card('video', watch, picture, 'YouTube</a>');
  test.each([
    [
      'a frame',
      '<p>a</p><div class="wrap"><iframe title="A plant opens" src="https://www.youtube.com/embed/aB3_-dE4gH9"></iframe></div>',
      `<p>a</p>${titled}`,
    ],
    [
      'a title that says nothing',
      '<iframe title="YouTube video player" src="//www.youtube.com/embed/aB3_-dE4gH9"></iframe>',
      untitled,
    ],
    [
      'a lazy frame',
      '<iframe src="about:blank" data-src="https://www.youtube.com/embed/aB3_-dE4gH9"></iframe>',
      untitled,
    ],
    ['a light element', '<lite-youtube videoid="aB3_-dE4gH9" playlabel="Play: A plant opens"></lite-youtube>', titled],
    ['an element of AMP', '<amp-youtube data-videoid="aB3_-dE4gH9"></amp-youtube>', untitled],
    [
      'a placeholder with its consent',
      '<div class="embed-consent"><p>We need your consent.</p><div data-src="https://www.youtube.com/embed/aB3_-dE4gH9"><button>Agree</button></div></div>',
      untitled,
    ],
    [
      'a frame in a script',
      '<div class="consent"><script type="text/plain"><iframe src="https://www.youtube.com/embed/aB3_-dE4gH9"></iframe></script></div>',
      untitled,
    ],
    [
      'an encoded frame',
      `<div class="consent"><script type="text/template">${btoa('<iframe src="https://www.youtube.com/embed/aB3_-dE4gH9"></iframe>   ')}</script></div>`,
      untitled,
    ],
    [
      'an address alone',
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${watch}\n</div></figure>`,
      untitled,
    ],
    ['an old object', '<object data="https://www.youtube.com/v/aB3_-dE4gH9"></object>', untitled],
    [
      'its caption',
      '<figure><iframe src="https://www.youtube.com/embed/aB3_-dE4gH9"></iframe><figcaption>A plant opens</figcaption></figure>',
      titled,
    ],
    [
      'inside a paragraph, below it',
      '<p>See: <iframe src="https://www.youtube.com/embed/aB3_-dE4gH9"></iframe></p>',
      `<p>See: </p>${untitled}`,
    ],
    [
      'a player',
      '<video poster="/p.jpg" title="The line at work"><source src="/v.mp4"></video>',
      card(
        'video',
        'https://news.example/v.mp4',
        'https://news.example/p.jpg',
        'The line at work</a> <cite>news.example</cite>',
      ),
    ],
    [
      'a player without an address',
      '<video poster="/p.jpg" src="blob:x"></video>',
      card('video', url, 'https://news.example/p.jpg', 'news.example</a>'),
    ],
    ['sound', '<audio src="/a.mp3"></audio>', card('audio', 'https://news.example/a.mp3', null, 'news.example</a>')],
    [
      'an unknown frame with a title',
      '<iframe title="Plants by country" src="https://charts.example/x/1"></iframe>',
      card('page', 'https://charts.example/x/1', null, 'Plants by country</a> <cite>charts.example</cite>'),
    ],
    [
      'the link in a frame',
      '<iframe src="https://bandcamp.com/EmbeddedPlayer/album=1/"><a href="https://ann.bandcamp.com/album/x">X by Ann</a></iframe>',
      card('audio', 'https://ann.bandcamp.com/album/x', null, 'X by Ann</a> <cite>Bandcamp</cite>'),
    ],
    [
      'a pen',
      '<p class="codepen" data-slug-hash="abCD" data-user="ann"><span>See the Pen</span></p>',
      card('page', 'https://codepen.io/ann/pen/abCD', null, 'CodePen</a>'),
    ],
    [
      'a gist',
      '<script src="https://gist.github.com/ann/0123456789abcdef01.js"></script>',
      card('page', 'https://gist.github.com/ann/0123456789abcdef01', null, 'GitHub Gist</a>'),
    ],
  ])('%s', (_, html, expected) => {
    expect(cards(html)).toBe(expected);
  });

  test.each([
    ['an advertisement', '<iframe src="https://ads.example/slot"></iframe>'],
    ['a tag manager', '<iframe src="https://www.googletagmanager.com/ns.html?id=1" height="0" width="0"></iframe>'],
    ['a tiny frame', '<iframe src="https://x.example/a" width="1" height="1"></iframe>'],
    ['a hidden frame', '<iframe src="https://x.example/a" style="display:none"></iframe>'],
    ['a blank frame', '<iframe src="about:blank"></iframe>'],
    ['a like button', '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
    ['comments', '<iframe src="https://x.example/comments/embed"></iframe>'],
    ['an empty player', '<video></video>'],
  ])('goes: %s', (_, html) => {
    expect(cards(html)).toBe('');
  });

  test('a link to a video stays a link', () => {
    const html = `<p>He <a href="${watch}">said so</a>.</p>`;
    expect(cards(html)).toBe(html);
  });

  test('survives sanitising as it is', () => {
    const html = sanitise(titled, url);
    expect(html).toBe(titled.replaceAll(`href="${watch}"`, `href="${watch}" rel="noopener noreferrer"`));
  });
});

const figure = (site: string, address: string, words: string, title: string): string =>
  `<figure class="embed embed-post"><blockquote>${words}</blockquote><figcaption><a href="${address}">${title}</a>${title === site ? '' : ` <cite>${site}</cite>`}</figcaption></figure>`;

describe('a post keeps its words', () => {
  test.each([
    [
      'with author and date below',
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">It opens <a href="https://t.co/x">today</a>.</p>— Ann Lee (@annlee) <a href="https://twitter.com/annlee/status/123?ref_src=x">March 3, 2026</a></blockquote>',
      figure(
        'X',
        'https://x.com/annlee/status/123',
        '<p lang="en" dir="ltr">It opens <a href="https://t.co/x">today</a>.</p>',
        'Ann Lee (@annlee) March 3, 2026',
      ),
    ],
    [
      'and nothing of the code around them',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx1/?x"><div><a href="https://www.instagram.com/p/Cx1/"><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/Cx1/">A post shared by Ann Lee (@annlee)</a></p></div></blockquote>',
      '<figure class="embed embed-post"><figcaption><a href="https://www.instagram.com/p/Cx1/">A post shared by Ann Lee (@annlee)</a> <cite>Instagram</cite></figcaption></figure>',
    ],
    [
      'of Bluesky',
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:ab/app.bsky.feed.post/3k"><p lang="en">It opens.</p>— Ann Lee (<a href="https://bsky.app/profile/did:plc:ab?ref_src=embed">@ann</a>) <a href="https://bsky.app/profile/did:plc:ab/post/3k?ref_src=embed">3 March 2026</a></blockquote>',
      figure(
        'Bluesky',
        'https://bsky.app/profile/did:plc:ab/post/3k',
        '<p lang="en">It opens.</p>',
        'Ann Lee (@ann) 3 March 2026',
      ),
    ],
  ])('%s', (_, html, expected) => {
    expect(cards(html)).toBe(expected);
  });

  test('a quotation of somebody stays one', () => {
    const html = '<blockquote><p>It opens. <a href="https://twitter.com/annlee/status/1">Source</a></p></blockquote>';
    expect(cards(html)).toBe(html);
  });
});

test('a post stands free of the box that it shares with its script', () => {
  const page = new DOMParser().parseFromString(
    '<main><div class="social"><blockquote class="twitter-tweet"><p>It rang.</p>&mdash; Ann Lee (@ann) <a href="https://twitter.com/ann/status/1790000000000000001">May 3</a></blockquote><script src="/widgets.js"></script></div>',
    'text/html',
  );
  makeCards(page);
  expect(page.querySelector('.social')).toBeNull();
  expect(page.querySelectorAll('main > figure, main > script')).toHaveLength(2);
});
