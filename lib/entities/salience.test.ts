import { expect, test } from 'vitest';
import { readContext, toSalience, weigh } from './salience';

const lead =
  'A first paragraph that is long enough to be one, since it goes on and on until it has passed the shortest length of such.';
const text = `Headline\n\n${lead}\n\nMore text that mentions other things.`;
const context = readContext(text, 'Acme buys the Widget Works');

test('the lead ends with the first paragraph, not with the headline', () => {
  expect(text.slice(0, context.leadEnd).trim().endsWith('such.')).toBe(true);
});

test.each([
  ['in the title', ['Acme'], ['Other']],
  ['in the title by another name', ['WW', 'Widget Works'], ['Other']],
])('%s outweighs', (_, heavy, light) => {
  const mention = [{ start: 12, end: 16 }];
  expect(weigh('organisation', heavy, mention, context)).toBeGreaterThan(
    weigh('organisation', light, mention, context) + 2,
  );
});

test('a part of a word is not in the title', () => {
  const mention = [{ start: 12, end: 16 }];
  expect(weigh('organisation', ['Wid'], mention, context)).toBe(weigh('organisation', ['Other'], mention, context));
});

test('the first paragraph, more mentions and names outweigh', () => {
  const early = [{ start: 12, end: 16 }];
  const late = [{ start: 140, end: 144 }];
  expect(weigh('person', ['X'], early, context)).toBeGreaterThan(weigh('person', ['X'], late, context));
  expect(weigh('person', ['X'], [...early, ...late], context)).toBeGreaterThan(weigh('person', ['X'], early, context));
  expect(weigh('person', ['X'], early, context)).toBeGreaterThan(weigh('date', ['X'], early, context));
});

test('0 to 1', () => {
  expect(toSalience(5, 5)).toBe(1);
  expect(toSalience(1, 3)).toBe(0.333);
  expect(toSalience(0, 0)).toBe(0);
});
