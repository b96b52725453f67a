import { expect, test } from 'vitest';
import { defaultSettings } from '../export-settings';
import { presetNames, presets } from '../presets/presets';
import { templateOf } from '../template-of';
import { findYamlMistakes } from './find-yaml-mistakes';

const note = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n{{content}}\n`;

test.each(presetNames)('%s’s own has none', (name) => {
  expect(findYamlMistakes(presets[name].template)).toEqual([]);
});

test.each<[string, string[], number[]]>([
  [
    'fields of every kind',
    ['title: {{title}}', 'a: "{{title}} by {{authors}}"', 'tags: [{{tags}}, news]', '# why'],
    [],
  ],
  ['lists within', ['params:', '  author: {{author}}', '  words: {{words}}', 'cover:', '  - {{url}}'], []],
  ['a bracket that is not closed', ['title: {{title}}', 'tags: [{{tags}}', 'site: {{site}}'], [4]],
  ['a quotation mark that is not closed', ['title: "{{title}}'], [2]],
  ['two values', ['kind: note: article'], [2]],
  ['a field that stands twice', ['title: {{title}}', 'kind: a', 'title: b'], [4]],
  ['a tab', ['params:', '\tkind: a'], [3]],
  ['no field at all', ['Just words'], [2]],
  ['after a list of several lines', ['author: {{author}}', 'kind: {a: b'], [3]],
  ['a star that is no name', ['title: {{title}}', 'kind: *note', 'rating: **'], [3, 4]],
  ['a name that is given before', ['kind: &note article', 'more: *note', 'list: [*note, *other]'], [4]],
  ['a name that is given after', ['more: *note', 'kind: &note article'], [2]],
  ['nothing', [], []],
])('%s', (_name, lines, expected) => {
  expect(findYamlMistakes(note(...lines)).map(({ line }) => line)).toEqual(expected);
});

test('the whole line is what is shown', () => {
  const template = note('title: {{title}}', 'kind: a: b');
  const [{ start, end } = { start: 0, end: 0 }] = findYamlMistakes(template);
  expect(template.slice(start, end)).toBe('kind: a: b');
});

const own = (template: string) => templateOf({ ...defaultSettings, templates: { obsidian: template } });

test('a template that no program could read is not used', () => {
  expect(own(note('kind: a: b'))).toBe(presets.obsidian.template);
  expect(own(note('kind: a'))).toBe(note('kind: a'));
});
