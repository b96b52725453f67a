// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readNextPage } from './read-next-page';

test.each([
  ['a head link', '/news/story', '<link rel="next" href="/news/story/2">', '/news/story/2'],
  ['a parameter', '/news/story?id=7', '<link rel="next" href="/news/story?id=7&page=2">', '/news/story?id=7&page=2'],
  ['the third page', '/news/story/2', '<a rel="next" href="/news/story/3">3</a>', '/news/story/3'],
  ['English', '/story.html', '<a href="/story-2.html">Next page »</a>', '/story-2.html'],
  ['German', '/story', '<a href="/story/seite-2">Nächste Seite</a>', '/story/seite-2'],
  ['French', '/story', '<a href="/story?page=2">Page suivante</a>', '/story?page=2'],
  ['Spanish', '/story', '<a href="/story?pagina=2">Siguiente página</a>', '/story?pagina=2'],
  ['Japanese', '/22/news089.html', '<a href="/22/news089_2.html">次のページへ</a>', '/22/news089_2.html'],
  ['Chinese', '/story', '<a href="/story?page=2">下一页</a>', '/story?page=2'],
  ['a number', '/story', '<a href="/story/2">2</a>', '/story/2'],
  ['the next article', '/news/story', '<a rel="next" href="/news/another-story">Next</a>', null],
  ['the next article by number', '/news/41', '<a rel="next" href="/news/42">Next article</a>', null],
  ['a later page than the next', '/story', '<a href="/story/3">3</a>', null],
  ['another site', '/story', '<a rel="next" href="https://other.example/story/2">Next</a>', null],
  ['a front page', '/', '<link rel="next" href="/?page=2">', null],
  ['a list', '/category/tech', '<link rel="next" href="/category/tech?page=2">', null],
  ['a list below a page', '/guide', '<link rel="next" href="/guide/page/2/">', null],
  ['a search', '/find?q=sensor', '<link rel="next" href="/find?q=sensor&page=2">', null],
  ['pages of comments', '/story', '<div class="comments"><a rel="next" href="/story?page=2">Next</a></div>', null],
])('%s', (_, page, html, expected) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found = readNextPage(document, `https://paper.example${page}`, null);
  expect(found).toBe(expected && `https://paper.example${expected}`);
}); // prettier-ignore
