// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readText } from '../../../lib/article/article-text';
import { listSentences } from './list-sentences';

function sentencesOf(html: string, lang = 'en') {
  const root = document.createElement('div');
  root.innerHTML = html;
  const { text, segments } = readText(root);
  const sentences = listSentences(text, segments, lang, { code: 'Code left out.', table: 'Table left out.' });
  return { text, sentences, spoken: sentences.map(({ spoken }) => spoken) };
}

test.each([
  ['sentences', '<p>One. Two! Three?</p>', 'en', ['One.', 'Two!', 'Three?']],
  ['a title', '<p>Mr. Smith met Dr. Jones. They left.</p>', 'en', ['Mr. Smith met Dr. Jones.', 'They left.']],
  ['a country', '<p>The U.S. Navy came. It left.</p>', 'en', ['The U.S. Navy came.', 'It left.']],
  ['an initial', '<p>It was J. Smith. He left.</p>', 'en', ['It was J. Smith.', 'He left.']],
  ['a figure', '<p>It paid $1.5 billion. Then 3.14.</p>', 'en', ['It paid $1.5 billion.', 'Then 3.14.']],
  ['German', '<p>Das kostet ca. 5 Mio. Euro. Mehr nicht.</p>', 'de', ['Das kostet ca. 5 Mio. Euro.', 'Mehr nicht.']],
  ['Japanese', '<p>発表した。価格は未定だ。</p>', 'ja', ['発表した。', '価格は未定だ。']],
  ['Arabic', '<p>أعلنت الشركة. هل ستنجح؟ نعم.</p>', 'ar', ['أعلنت الشركة.', 'هل ستنجح؟', 'نعم.']],
  [
    'headings and items',
    '<h2>The deal</h2><ul><li>One</li><li>Two. Three</li></ul>',
    'en',
    ['The deal', 'One', 'Two.', 'Three'],
  ],
  ['code', '<p>See:</p><pre>a. B.\n\nc()</pre><p>End.</p>', 'en', ['See:', 'Code left out.', 'End.']],
  ['two blocks of code', '<pre>a</pre><pre>b</pre>', 'en', ['Code left out.', 'Code left out.']],
  ['a table', '<table><tr><td>a</td><td>b</td></tr></table><p>End.</p>', 'en', ['Table left out.', 'End.']],
  ['a caption', '<figure><figcaption>A car</figcaption></figure>', 'en', ['A car']],
  ['a footnote’s sign', '<p>Hits.<sup><a href="#n">[1]</a></sup> More.</p>', 'en', ['Hits.', 'More.']],
  ['a sign alone', '<p>Hits</p><p>* * *</p>', 'en', ['Hits']],
  ['over a name in it', '<p>The <mark>U.S.</mark> <a href="x">economy</a> grew.</p>', 'en', ['The U.S. economy grew.']],
  ['a language that is none', '<p>One. Two.</p>', 'not a tag', ['One.', 'Two.']],
  ['nothing', '', 'en', []],
])('%s', (_, html, lang, expected) => expect(sentencesOf(html, lang).spoken).toEqual(expected));

test('each knows its place in the text', () => {
  const { text, sentences } = sentencesOf('<p>One. Two.</p><pre>a\n\nb</pre><p>End.</p>');
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'a\n\nb', 'End.']);
});

test.each([
  ['words', `${'several words without a point '.repeat(30)}.`],
  ['clauses', `${'a clause of some length, '.repeat(30)}end.`],
  ['Chinese without a stop', '芯片'.repeat(400)],
  ['emoji', '😀a'.repeat(300)],
])('%s are parted into breaths, and none is lost', (_, long) => {
  const { text, sentences } = sentencesOf(`<p>${long}</p>`);
  for (const { spoken } of sentences) expect(spoken.length).toBeLessThanOrEqual(200);
  expect(sentences.length).toBeGreaterThan(2);
  const joined = sentences.map(({ start, end }) => text.slice(start, end)).join('');
  expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
