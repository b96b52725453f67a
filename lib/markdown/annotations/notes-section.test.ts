import { expect, test } from 'vitest';
import { selectPassage } from '../../annotations/selectors';
import { sampleArticle } from '../fixtures/sample-article';
import type { MarkdownArticle } from '../markdown-article';
import { toMarkdown } from '../to-markdown';

const text = 'Huawei and Seres.';
const on = (quote: string, note = '') => {
  const start = text.indexOf(quote);
  return { ...selectPassage(text, start, start + quote.length), note };
};

test.each<[string, Partial<MarkdownArticle>, string]>([
  ['nothing', {}, 'Huawei and Seres.\n'],
  ['a highlight alone', { highlights: [on('Huawei')] }, '==Huawei== and Seres.\n'],
  ['a note on the article', { note: ' Read *again*\n' }, 'Huawei and Seres.\n\n## Notes\n\nRead *again*\n'],
  [
    'notes on highlights, in the order of the text',
    { highlights: [on('Seres', 'Second'), on('Huawei', 'First')] },
    '==Huawei== and ==Seres==.\n\n## Notes\n\n> Huawei\n\nFirst\n\n> Seres\n\nSecond\n',
  ],
  [
    'one that is no longer in the text',
    { highlights: [{ ...selectPassage('A *fab* in #Lisbon\n\nopened', 2, 26), note: '' }] },
    'Huawei and Seres.\n\n## Notes\n\n> \\*fab\\* in \\#Lisbon\n>\n> opened\n',
  ],
])('%s', (_name, change, expected) => {
  const markdown = toMarkdown(sampleArticle(change));
  expect(markdown.slice(markdown.lastIndexOf('---\n') + 5)).toBe(expected);
});
