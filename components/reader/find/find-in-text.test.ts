import { expect, test } from 'vitest';
import { TextFinder } from './find-in-text';

function found(text: string, query: string): string[] {
  return new TextFinder(text).find(query).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['case', 'Chips and CHIPS', 'chips', ['Chips', 'CHIPS']],
  ['parts of words', 'microchips', 'chip', ['chip']],
  ['accents in the text', 'Café, cafe\u0301', 'cafe', ['Café', 'cafe\u0301']],
  ['accents in the query', 'the cafe', 'café', ['cafe']],
  ['letters that fold to two', 'Straße', 'strasse', ['Straße']],
  ['what comes after such a letter', 'Straße, Haus', 'haus', ['Haus']],
  ['full width', 'ＵＳＢ port', 'usb', ['ＵＳＢ']],
  ['Chinese', '半导体芯片和芯片', '芯片', ['芯片', '芯片']],
  ['Arabic', 'شريحة جديدة', 'جديدة', ['جديدة']],
  ['curly signs, typed plainly', 'it doesn’t “work”', 'doesn\'t "work"', ['doesn’t “work']],
  ['signs of code', 'C++ and a.b(c)', 'a.b(', ['a.b(']],
  ['over a line’s end', 'one\ntwo', 'one two', ['one\ntwo']],
  ['not over a paragraph’s end', 'one\n\ntwo', 'one two', ['one', 'two']],
  [
    'words that stand apart',
    'Battery life. The new battery of Huawei',
    'huawei battery',
    ['Battery', 'battery', 'Huawei'],
  ],
  ['nothing', 'abc', 'xyz', []],
  ['blanks alone', 'a b', '  ', []],
  ['signs alone', 'a "b"', '"', []],
  ['an emoji before it', '😀 chip', 'chip', ['chip']],
])('%s', (_, text, query, expected) => expect(found(text, query)).toEqual(expected));

test('20,000 words within a frame', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => (index % 50 === 0 ? 'Café' : `word${index % 97}`)).join(
    ' ',
  );
  const finder = new TextFinder(text);
  finder.find('warm up');
  const times = ['c', 'ca', 'caf', 'cafe'].map((query) => {
    const start = performance.now();
    finder.find(query);
    return performance.now() - start;
  });
  expect(finder.find('cafe')).toHaveLength(400);
  // A frame is 16 ms; the machines that run this are busy.
  expect(Math.min(...times)).toBeLessThan(16);
});
