import { expect, test } from 'vitest';
import { selectPassage } from '../annotations/selectors';
import { highlightsToMarkdown } from './highlights-to-markdown';

const on = (quote: string, note = '') => ({ ...selectPassage(quote, 0, quote.length), note });

test('articles with their quotes and notes; signs of Markdown in a page’s words are none', () => {
  const articles = [
    {
      title: 'Chips [live]: *a* report',
      canonicalUrl: 'https://news.example/chips(1)',
      highlights: [on('# Two\n\nmakers', 'Who *else*?'), on('one fab')],
    },
    { title: 'Other', canonicalUrl: 'javascript:alert(1)', highlights: [on('last')] },
  ];
  expect(highlightsToMarkdown(articles)).toBe(`# Highlights

## [Chips \\[live\\]: \\*a\\* report](https://news.example/chips\\(1\\))

> \\# Two
>
> makers

Who *else*?

> one fab

## Other

> last
`);
});
