import { describe, expect, test } from 'vitest';
import { type Command, listSections, listStart, type PaletteItem, type PaletteSection } from './palette-items';

const command = (id: string, name: string): Command => ({ id, name, run: () => {} });
const commands = [command('starred', 'Go to Starred'), command('export', 'Export all'), command('help', 'Shortcuts')];
const place = (group: PaletteItem['group'], name: string): PaletteItem => ({
  key: `${group} ${name}`,
  group,
  name,
  href: `#${name}`,
});

function write(sections: PaletteSection[]): string[] {
  return sections.map(({ group, items }) => `${group}: ${items.map(({ name }) => name).join(', ')}`);
}

describe('what fits', () => {
  const star = [place('articles', 'A star is born'), place('entities', 'Starlink'), place('tags', 'stars')];

  test('actions that fit well come first, then what the library holds', () => {
    expect(write(listSections('star', commands, star))).toEqual([
      'actions: Go to Starred',
      'entities: Starlink',
      'tags: stars',
      'articles: A star is born',
    ]);
  });

  test('actions that fit by single letters come last', () => {
    expect(write(listSections('gst', commands, [place('tags', 'gst')]))).toEqual([
      'tags: gst',
      'actions: Go to Starred',
    ]);
  });

  test('no group is so long that it hides the next', () => {
    const many = Array.from({ length: 20 }, (_, index) => place('sites', `Site ${index}`));
    expect(listSections('site', commands, many).map(({ items }) => items.length)).toEqual([3]);
  });
});

describe('before anything is typed', () => {
  test('what was used lately, then what can be done', () => {
    const recent = [place('entities', 'Huawei'), { key: 'action help', group: 'actions' as const, name: 'Old name' }];
    expect(write(listStart(commands, recent))).toEqual([
      'recent: Huawei, Shortcuts',
      'actions: Go to Starred, Export all',
    ]);
  });

  test('an action that is not to be had here is left out', () => {
    expect(write(listStart([], [{ key: 'action help', group: 'actions', name: 'Shortcuts' }]))).toEqual([]);
  });
});
