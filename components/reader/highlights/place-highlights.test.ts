import { expect, test } from 'vitest';
import { selectPassage } from '../../../lib/annotations/selectors';
import type { SavedHighlight } from '../../../lib/library/highlights';
import { placeHighlights, type Placement } from './place-highlights';

const words = ['factory', 'lamp', 'battery', 'price', 'engine', 'board', 'signal', 'harbour', 'market', 'school'];
const sentence = (index: number) =>
  `Sentence ${index} says that the ${words[index % 10]} of number ${index * 7} is like the ${words[(index * 3) % 7]}. `;
/** 20,000 words. */
const text = Array.from({ length: 1540 }, (_, index) => sentence(index)).join('');

function highlightsOf(count: number): SavedHighlight[] {
  return Array.from({ length: count }, (_, index) => {
    const start = text.indexOf(sentence(index * 5));
    const selectors = selectPassage(text, start, start + sentence(index * 5).length - 2);
    const [createdAt, changedAt] = [String(index).padStart(4, '0'), ''];
    return { id: `h${index}`, articleId: 'a', ...selectors, color: 'yellow', note: '', createdAt, changedAt };
  });
}

async function place(after: string, highlights: SavedHighlight[]): Promise<Placement[]> {
  const placements: Placement[] = [];
  const signal = new AbortController().signal;
  await placeHighlights(after, highlights, new Map(), signal, (placement) => placements.push(placement));
  return placements;
}

test('300 in their place come at once, in text order', async () => {
  const [placement, ...more] = await place(text, highlightsOf(300).toReversed());
  expect(more).toEqual([]);
  expect(placement!.placed).toHaveLength(300);
  expect(placement!.placed[1]!.highlight.id).toBe('h1');
});

test('those that moved are found too; changed ones come later, and what is gone last', async () => {
  const after = `New. ${text.replace('number 70 is', 'number 71 was').replace(sentence(20), '')}`;
  const [first, second] = await place(after, highlightsOf(6));
  expect(first!.placed.map(({ highlight }) => highlight.id)).toEqual(['h0', 'h1', 'h3', 'h5']);
  expect(second!.placed.map(({ highlight, isExact }) => [highlight.id, isExact])).toContainEqual(['h2', false]);
  expect(second!.orphans.map(({ id }) => id)).not.toContain('h2');
});

test('one that is given up in the middle tells nothing more', async () => {
  const stopping = new AbortController();
  const placements: Placement[] = [];
  const after = text.replaceAll('Sentence', 'Paragraph');
  const placing = placeHighlights(after, highlightsOf(50), new Map(), stopping.signal, (placement) => {
    placements.push(placement);
    stopping.abort();
  });
  await placing;
  expect(placements).toHaveLength(1);
});
