import { expect, test } from 'vitest';
import { mentionsInContext } from './mentions-in-context';

const long = 'many words that go on and on '.repeat(8);

test.each<[string, string, string[]]>([
  [
    'on its own line',
    'Huawei in China\n\nAt noon Huawei spoke.\n\nMore',
    ['|Huawei| in China', 'At noon |Huawei| spoke.'],
  ],
  ['nothing around it', 'Huawei', ['|Huawei|']],
  ['two on one line are seen together', 'Huawei and Huawei\n\nHuawei', ['|Huawei| and Huawei', '|Huawei|']],
  ['no more than two', 'Huawei\n\nHuawei\n\nHuawei', ['|Huawei|', '|Huawei|']],
  ['not named', 'Nobody', []],
])('%s', (_, text, lines) => {
  expect(read(text)).toEqual(lines);
});

test('a long line is cut between words', () => {
  const [line = ''] = read(`${long}Huawei ${long}`);
  const [before = '', , after = ''] = line.split('|');
  expect(before).toMatch(/^\w+ .* $/);
  expect(after).toMatch(/^ .*\w$/);
  for (const side of [before, after]) expect(side.length).toBeLessThanOrEqual(90);
  for (const word of `${before}${after}`.trim().split(/ +/)) expect(long.split(' ')).toContain(word);
});

test('text without spaces is cut too, and not within a character', () => {
  const foxes = '🦊'.repeat(80);
  const [line = ''] = read(`${foxes}.Huawei.${foxes}`);
  expect(line.isWellFormed()).toBe(true);
  expect(line.length).toBeLessThan(200);
});

function read(text: string): string[] {
  const mentions = [...text.matchAll(/Huawei/g)].map(({ index }) => ({ start: index, end: index + 6 }));
  return mentionsInContext(text, mentions, 2).map(({ before, mention, after }) => `${before}|${mention}|${after}`);
}
