import { expect, test } from 'vitest';
import { namesInLine, personNames } from './person-names';

test.each([
  ['By Ann Lee', ['Ann Lee']],
  ['Written by Ann Lee & Bo Chan, Cy Diaz', ['Ann Lee', 'Bo Chan', 'Cy Diaz']],
  ['von Ann Lee und Bo Chan', ['Ann Lee', 'Bo Chan']],
  ['ANN LEE', ['Ann Lee']],
  ['Ann Lee, PhD, and Bo Chan, DVM', ['Ann Lee, PhD', 'Bo Chan, DVM']],
  ['Ann Lee, Senior Editor', ['Ann Lee']],
  ['Ann Lee Former Deputy Tech Editor', ['Ann Lee']],
  ['Ann Lee (Berlin)', ['Ann Lee']],
  ['Ann Lee, Ann', ['Ann Lee']],
  ['Ann Lee Photos: Bo Chan', ['Ann Lee']],
  ['Staff', []],
  ['The Paper', []],
  ['3 March 2026', []],
  ['https://social.example/ann', []],
  ['Ann Lee, Expert Reviewer, Updated', ['Ann Lee']],
  ['our engineering team', []],
  // It took minutes, in a popup that waited.
  [`Ann Lee, ${'x'.repeat(100_000)}`, ['Ann Lee']],
])('names declared as %s', (line, names) => {
  expect(personNames([line], ['The Paper'])).toEqual(names);
});

test.each([
  ['Posted on September 21, 2020 by Ann Lee', ['Ann Lee']],
  ['06.11.2023 13:30 von Olga', ['Olga']],
  ['Ann Lee • 5 min read', ['Ann Lee']],
  ['Home | Par Ann Lee | 30 septembre 2018', ['Ann Lee']],
  ['Eine Kolumne von Ann von der Heide', ['Ann von der Heide']],
  ['Guide by Ann Lee Former Deputy Editor', ['Ann Lee']],
  ['Medically reviewed by Ann Lee', []],
  ['Read More', []],
  ['By the end of the year the plant will open', []],
  ['Sensor maker opens its third plant in the town', []],
])('names shown as %s', (line, names) => {
  expect(namesInLine(line).names).toEqual(names);
});
