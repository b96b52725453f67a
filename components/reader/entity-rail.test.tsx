// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entity, EntityType } from '../../lib/entities/entity';
import type { Spotlight } from '../article/ArticleText';
import type { DifferingFigure } from './figures/differing-figure';
import { EntityRail } from './EntityRail';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const names: EntityType[] = ['organisation', 'person', 'product', 'place', 'event'];

/** The more salient ones last, and each named once more than the one before. */
function manyEntities(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => {
    const type = names[index % names.length]!;
    const mentions = Array.from({ length: 1 + (index % 4) }, (__, at) => ({ start: at * 50, end: at * 50 + 5 }));
    return { id: `${type}:${index}`, type, name: `Name ${index}`, aliases: [], mentions, salience: index / count };
  });
}

const price: Entity = { ...manyEntities(1)[0]!, id: 'money:79 usd', type: 'money', name: '$79' };

let root: Root;
let place: HTMLElement;
let followed: (Spotlight | null)[];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  followed = [];
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function show(entities: Entity[], newNames: string[] = [], differing: DifferingFigure[] = []): void {
  act(() =>
    root.render(
      <EntityRail
        entities={entities}
        language="en"
        newNames={new Set(newNames)}
        differing={differing}
        textLength={1000}
        spotlight={null}
        onSpotlight={(spotlight) => followed.push(spotlight)}
        tabs={null}
        notesTab={null}
      />,
    ),
  );
}

const rows = () => [...place.querySelectorAll<HTMLButtonElement>('button.e-row')];
const namesOf = (group: Element) => [...group.querySelectorAll('.clip')].map(({ textContent }) => textContent);

test.each([1, 40, 400])('%i entities are all there, by type, the most salient first', (count) => {
  show(manyEntities(count));
  expect(rows()).toHaveLength(count);
  const groups = [...place.querySelectorAll('.e-group')];
  expect(groups).toHaveLength(Math.min(count, names.length));
  for (const [index, group] of groups.entries()) {
    const numbers = namesOf(group).map((name) => Number(name.split(' ')[1]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers.every((number) => number % names.length === index)).toBe(true);
  }
});

test.each([1, 40, 400])('each of %i is a button that is reached by Tab and follows its entity', (count) => {
  show(manyEntities(count));
  for (const row of [rows()[0]!, rows().at(-1)!]) {
    expect([row.tagName, row.tabIndex, row.disabled]).toEqual(['BUTTON', 0, false]);
    act(() => row.click());
  }
  expect(followed).toHaveLength(2);
  expect(followed[0]).toMatchObject({ index: 0 });
});

test('says which names are new, and nothing of the others', () => {
  show(manyEntities(3), ['person:1']);
  expect(rows().map(({ textContent }) => textContent?.includes('names.new'))).toEqual([false, true, false]);
});

test('a figure that differs is told on its fold and on its row', () => {
  const statement = { figureId: price.id } as DifferingFigure['now'];
  show([price], [], [{ now: statement, earlier: statement, article: { title: '', date: '', href: '' } }]);
  expect(rows().map(({ textContent }) => textContent?.includes('figures.differs'))).toEqual([true]);
  act(() => rows()[0]!.click());
  expect(rows().map(({ textContent }) => textContent?.includes('figures.differs'))).toEqual([true, true]);
});

test('nothing named is said', () => {
  show([]);
  expect(place.textContent).toContain('reader.noEntities');
});
