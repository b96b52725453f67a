// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractArticle } from './extract-article';

const paragraph =
  'The ferry to the islands was late again on Tuesday, because the harbour had frozen over for the first time. ';
const story = `<article><h1>The ferry was late</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(8)}</article>`;

/** Wherever a page may say what it is called. An expression that looks twice at each letter takes minutes for them. */
function pageOf(text: string): Document {
  const escaped = text.replaceAll('"', '&quot;');
  const metas = ['og:title', 'og:site_name', 'article:section', 'article:published_time'];
  const data = {
    '@type': 'NewsArticle',
    headline: text,
    author: [{ '@type': 'Person', name: text }],
    publisher: { name: text },
    datePublished: text,
  };
  const page = new DOMParser().parseFromString(
    `<title>${escaped}</title><meta name="author" content="${escaped}"><meta name="description" content="${escaped}">
    ${metas.map((name) => `<meta property="${name}" content="${escaped}">`).join('')}
    <script type="application/ld+json">${JSON.stringify(data)}</script><p class="byline">${escaped}</p><time>${escaped}</time>
    <div class="${escaped}"><p class="${escaped}">12 May 2024</p></div><a rel="next" href="/${escaped}b">Next</a>
    <img src="${escaped}" srcset="${escaped} b" alt="${escaped}"><iframe src="https://video.example/">${escaped}</iframe>
    <blockquote class="twitter-tweet"><p>Word</p>${escaped} <a href="https://twitter.com/a/status/1">May 3</a></blockquote><p style="${escaped}" id="${escaped}">Word</p>${story}`,
    'text/html',
  );
  Object.defineProperty(page, 'URL', { value: 'https://news.example/2026/ferry' });
  return page;
}

// The time that a test has is the bar: two of these took ten seconds, and forty with twice as many letters.
test.each(['x', 'a ', ', ', 'by ', '\u00A0', '_', '/', 'gray', '<a ', '—'])('20,000 letters of %j', (unit) => {
  const page = pageOf(unit.repeat(20_000 / unit.length));
  expect(extractArticle(page, { mode: 'article' }).status).toMatch(/^(?:found|no-article)$/);
});
