import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { Entity, EntityType } from '../../entities/entity';
import { selectPassage } from '../../annotations/selectors';
import { readTree } from '../annotations/tree-text';
import { defaultSettings } from '../export-settings';
import { sampleArticle, sampleEntity } from '../fixtures/sample-article';
import { presetNames, presets } from '../presets/presets';
import { toMarkdown } from '../to-markdown';
import { type EntityNote, gatherEntityNotes } from './entity-notes';

const settings = { ...defaultSettings, hasWikilinks: true, templates: { obsidian: '{{content}}' } };

/** With every place where the text has the name or one of its other writings. */
function entityIn(html: string, type: EntityType, name: string, salience = 1, aliases: string[] = []): Entity {
  const { text } = readTree(fromHtml(html, { fragment: true }));
  const mentions = [name, ...aliases]
    .flatMap((words) =>
      [...text.matchAll(new RegExp(words.replaceAll(/[^\w\s]/g, String.raw`\$&`), 'g'))].map(({ index }) => ({
        start: index,
        end: index + words.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => !all.slice(0, index).some((other) => start < other.end));
  return { ...sampleEntity(type, name, salience), aliases, mentions };
}

test.each<[string, string, string, string]>([
  ['the first mention', '<p>Huawei and Huawei.</p>', 'Huawei', '[[Huawei]] and Huawei.'],
  ['not in a heading', '<h2>Huawei</h2><p>Huawei.</p>', 'Huawei', '## Huawei\n\n[[Huawei]].'],
  [
    'not in a link',
    '<p><a href="https://a.test/">Huawei</a>, Huawei.</p>',
    'Huawei',
    '[Huawei](https://a.test/), [[Huawei]].',
  ],
  [
    'not in code',
    '<p><code>Huawei</code></p><pre>Huawei</pre><p>Huawei</p>',
    'Huawei',
    '`Huawei`\n\n```\nHuawei\n```\n\n[[Huawei]]',
  ],
  ['nowhere, where there is nowhere', '<h2>Huawei</h2>', 'Huawei', '## Huawei'],
  ['not over the edge of an emphasis', '<p>Open<b>AI</b>, OpenAI.</p>', 'OpenAI', 'Open**AI**, [[OpenAI]].'],
  ['in an emphasis', '<p><b>Huawei</b> x</p>', 'Huawei', '**[[Huawei]]** x'],
  [
    'in a cell',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>C# &amp; co</td><td>d</td></tr></table>',
    'C#',
    '| a | b |\n| --- | --- |\n| [[C\\|C#]] & co | d |',
  ],
  ['signs that no link takes', '<p>A/B | C: D^1 and more</p>', 'A/B | C: D^1', 'A/B | C: D^1 and more'],
  [
    'signs that no note’s name takes',
    '<p>Is it Yahoo? News: yes</p>',
    'Yahoo? News',
    'Is it [[Yahoo News|Yahoo? News]]: yes',
  ],
  ['a dot at its end', '<p>By Acme Inc. today</p>', 'Acme Inc.', 'By [[Acme Inc|Acme Inc.]] today'],
  ['words over a line', '<p>the Example\n  Group x</p>', 'Example Group', 'the [[Example Group]] x'],
])('%s', (_name, html, name, markdown) => {
  const entities = [entityIn(html, 'organisation', name)];
  expect(toMarkdown(sampleArticle({ html, entities }), settings).trim()).toBe(markdown);
});

test('another writing is shown as the text has it', () => {
  const html = '<p>Huawei Technologies said Huawei would.</p>';
  const entities = [entityIn(html, 'organisation', 'Huawei', 1, ['Huawei Technologies'])];
  expect(toMarkdown(sampleArticle({ html, entities }), settings).trim()).toBe(
    '[[Huawei|Huawei Technologies]] said Huawei would.',
  );
});

test('only what the article is about, and no figures', () => {
  const html = '<p>Huawei, Seres, $5bn.</p>';
  const entities = [
    entityIn(html, 'organisation', 'Huawei', 0.9),
    entityIn(html, 'organisation', 'Seres', 0.1),
    entityIn(html, 'money', '$5bn', 0.9),
  ];
  expect(toMarkdown(sampleArticle({ html, entities }), settings).trim()).toBe('[[Huawei]], Seres, $5bn.');
});

test('beside a highlight and within it', () => {
  const html = '<p>Today Huawei and Seres signed.</p>';
  const entities = [entityIn(html, 'organisation', 'Huawei'), entityIn(html, 'organisation', 'Seres')];
  const text = 'Today Huawei and Seres signed.';
  const on = (quote: string) => {
    const start = text.indexOf(quote);
    return { ...selectPassage(text, start, start + quote.length), note: '' };
  };
  const article = sampleArticle({ html, entities, highlights: [on('Huawei and'), on('res signed')] });
  expect(toMarkdown(article, settings).trim()).toBe('Today ==[[Huawei]] and== Se==res== ==signed==.');
});

describe('presets', () => {
  const html = '<p>Huawei x</p>';
  const article = sampleArticle({ html, entities: [entityIn(html, 'organisation', 'Huawei')] });

  test.each(presetNames)('%s', (preset) => {
    const note = toMarkdown(article, { ...settings, preset, templates: { [preset]: '{{content}}' } });
    expect(note.trim()).toBe(presets[preset].entityNote ? '[[Huawei]] x' : 'Huawei x');
  });

  test('off, it is plain text', () => {
    expect(toMarkdown(article, { ...settings, hasWikilinks: false }).trim()).toBe('Huawei x');
  });
});

test('notes on the linked: one for a name, with all that is known of it', () => {
  const notes = new Map<string, EntityNote>();
  gatherEntityNotes([{ ...sampleEntity('organisation', 'Jordan', 1), aliases: ['Jordan Inc.'] }], notes);
  gatherEntityNotes([sampleEntity('person', 'jordan', 1), sampleEntity('place', 'Passing', 0.1)], notes);
  expect([...notes.values()]).toEqual([
    { name: 'Jordan', types: new Set(['organisation', 'person']), aliases: new Set(['Jordan Inc.', 'jordan']) },
  ]);
});
