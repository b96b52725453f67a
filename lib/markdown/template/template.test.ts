import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleArticle } from '../fixtures/sample-article';
import { presetNames, presets } from '../presets/presets';
import { findFileNameMistakes, findTemplateMistakes } from './parse-template';
import { renderFileName, renderTemplate } from './render-template';

const article = sampleArticle({ title: 'A "b": \\c', tags: ['x'] });

function render(template: string, given = article): string {
  return renderTemplate(template, given, 'The *text*.\n', presets.obsidian);
}

describe('front matter: a variable is escaped for where it stands', () => {
  test.each<[string, unknown]>([
    ['v: {{title}}', 'A "b": \\c'],
    ['v: "{{title}}"', 'A "b": \\c'],
    ["v: '{{title}}'", 'A "b": \\c'],
    ["v: 'it''s {{title}}'", 'it\'s A "b": \\c'],
    ['v: {{title}} on {{site}}', 'A "b": \\c on Example News'],
    ['v: "{{title}} on {{site}}"', 'A "b": \\c on Example News'],
    ['v: {{author}}', ['Ada Example', 'Bo: Sample']],
    ['v: [{{author}}]', ['Ada Example', 'Bo: Sample']],
    ['v: [news, {{tags}}]', ['news', 'x']],
    ['v: "{{author}}"', 'Ada Example, Bo: Sample'],
    ['v: {{words}}', 3],
    ['v: {{saved}}', '2026-11-22'],
    ['v: { a: {{title}} }', { a: 'A "b": \\c' }],
    ['v:\n  a: {{author}}', { a: ['Ada Example', 'Bo: Sample'] }],
    ['v:\n  - {{title}}', ['A "b": \\c']],
    ['v: plain # {title}', 'plain'],
  ])('%s', (line, value) => {
    const [, yaml = ''] = /^---\n([^]*)\n---\n/.exec(render(`---\n${line}\n---\n{{content}}`)) ?? [];
    expect(parse(yaml, { strict: true })).toEqual({ v: value });
  });

  test.each<[string, unknown]>([
    ['v: {{site}}\nw: 1', { w: 1 }],
    ['v: [{{tags}}]\nw: 1', { w: 1 }],
    ['v: [{{tags}}, news]', { v: ['news'] }],
    ['v: [news, {{tags}}]\nw: {{site}}', { v: ['news'] }],
  ])('what is unknown is left out: %s', (lines, value) => {
    const given = sampleArticle({ siteName: '', tags: [] });
    const [, yaml = ''] = /^---\n([^]*)\n---\n/.exec(render(`---\n${lines}\n---\n{{content}}`, given)) ?? [];
    expect(parse(yaml, { strict: true }) ?? {}).toEqual(value);
  });
});

describe('the body', () => {
  test.each([
    ['# {{title}}\n\n{{content}}', '# A "b": \\c\n\nThe *text*.\n'],
    ['[{{title}}]({{url}})\n{{content}}', '[A "b": \\c](https://news.example/chips?id=1)\nThe *text*.\n'],
    ['By {{author}}\n\n{{content}}\n\n---\nEnd', 'By Ada Example, Bo: Sample\n\nThe *text*.\n\n---\nEnd\n'],
    ['author:: {{author}}\n{{content}}', 'author:: Ada Example, Bo: Sample\nThe *text*.\n'],
    ['{{ content }}', 'The *text*.\n'],
    ['{{content}} {{nothing}}', 'The *text*. {{nothing}}\n'],
  ])('%j', (template, note) => expect(render(template)).toBe(note));

  test('what looks like Markdown in a title does not become it', () => {
    const given = sampleArticle({ title: '# [a](b) *c* <d>' });
    expect(render('## {{title}}\n{{content}}', given)).toBe('## # \\[a]\\(b) \\*c\\* \\<d>\nThe *text*.\n');
    expect(render('{{title}}\n{{content}}', given)).toBe('\\# \\[a]\\(b) \\*c\\* \\<d>\nThe *text*.\n');
  });

  test('an address stays one', () => {
    const given = sampleArticle({ canonicalUrl: 'https://a.test/x_(y)' });
    expect(render('[a]({{url}})\n{{content}}', given)).toBe('[a](https://a.test/x_%28y%29)\nThe *text*.\n');
    // As it is there: with other signs it would be another address for who compares them.
    expect(render('<{{url}}>\n{{content}}', given)).toBe('<https://a.test/x_(y)>\nThe *text*.\n');
  });
});

describe('mistakes are found where they are', () => {
  test.each<[string, [string, number, string][]]>([
    ['{{content}}', []],
    ['a\n{{titel}} {{content}}', [['unknown', 2, '{{titel}}']]],
    ['{{content}}\n\n{{ title }', [['unclosed', 3, '{{']]],
    ['{{}} {{content}}', [['unknown', 1, '{{}}']]],
    ['{{Title}}{{content}}', [['unknown', 1, '{{Title}}']]],
    ['# {{title}}', [['no-content', 1, '']]],
    ['---\na: 1\n{{content}}', [['open-front-matter', 1, '---']]],
    [
      '---\na: {{b\n---\n{{content',
      [
        ['unclosed', 2, '{{'],
        ['unclosed', 4, '{{'],
        ['no-content', 4, ''],
      ],
    ],
    ['a }} b {c: {d: e}} {{content}}', []],
  ])('%j', (template, mistakes) => {
    const found = findTemplateMistakes(template);
    expect(found.map(({ kind, line, start, end }) => [kind, line, template.slice(start, end)])).toEqual(mistakes);
  });

  test('the name of a file has no room for the article', () => {
    expect(findFileNameMistakes('{{date}} {{title}}')).toEqual([]);
    expect(findFileNameMistakes('{{content}} {{x')).toMatchObject([{ kind: 'unknown' }, { kind: 'unclosed' }]);
  });

  test('there is none in the presets', () => {
    for (const name of presetNames) {
      expect(findTemplateMistakes(presets[name].template)).toEqual([]);
      expect(findFileNameMistakes(presets[name].fileName)).toEqual([]);
    }
  });
});

test('the name of a file', () => {
  expect(renderFileName('{{date}} {{title}} ({{author}})', article)).toBe(
    '2023-02-16 A "b": \\c (Ada Example, Bo: Sample)',
  );
});
