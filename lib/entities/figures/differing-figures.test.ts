import { describe, expect, test } from 'vitest';
import type { EntityType } from '../entity';
import { namedText } from '../fixtures/named-text';
import { differs, plainStatements } from './compare-statements';
import { readStatements } from './read-statements';

const names: Record<string, EntityType> = {
  'Breakwater 2': 'product',
  'Breakwater 2 Pro': 'product',
  Breakwater: 'product',
  'Pi 6': 'product',
  'Kestrel Micro': 'organisation',
  'Formosa Silicon': 'organisation',
  Europe: 'place',
  Canada: 'place',
};

const read = (text: string) => plainStatements(readStatements(text, namedText(text, names)));

/** What differs between two texts, as a reader would be told. */
function differences(before: string, after: string): string[] {
  const earlier = read(before);
  return [...read(after)].flatMap(([key, statement]) => {
    const other = earlier.get(key);
    if (!other || !differs(other.value, statement.value)) return [];
    return [`${statement.subjectId} ${statement.noun} ${other.value} → ${statement.value}`];
  });
}

const price = (before: number, after: number) => `product:breakwater 2 price ${before} → ${after}`;

describe('differs', () => {
  test.each<[string, string, string]>([
    ['The Breakwater 2 costs $79.', 'The Breakwater 2 costs $99.', price(79, 99)],
    ['Breakwater 2 is priced at $79.', 'The price of the Breakwater 2 is now $99.', price(79, 99)],
    ['The Breakwater 2 sells for $79 from today.', 'Shops say the Breakwater 2 retails at $89.', price(79, 89)],
    ['It is the $79 Breakwater 2 again.', 'The Breakwater 2 costs $99.', price(79, 99)],
    ['The Breakwater 2 costs €79.', 'The Breakwater 2 costs 99 euros.', price(79, 99)],
    ['The Breakwater 2 is on sale for £79.', 'The price of the Breakwater 2 rises to £99.', price(79, 99)],
    ['The Breakwater 2 starts at a price of $79.', 'Breakwater 2 prices start at $99.', price(79, 99)],
    ['The Breakwater 2 costs $10 a month.', 'The Breakwater 2 costs $12 per month.', price(10, 12)],
    [
      'The Breakwater 2 has a battery of 5,000 mAh.',
      'A 5,500 mAh battery powers the Breakwater 2.',
      'product:breakwater 2 battery 5 → 5.5',
    ],
    [
      'The Breakwater 2 carries 8 GB of memory.',
      'The Breakwater 2 has 16GB of RAM.',
      'product:breakwater 2 memory 8000000000 → 16000000000',
    ],
    [
      'Breakwater 2 comes with 256GB of storage.',
      'Breakwater 2 comes with 512 GB of storage.',
      'product:breakwater 2 storage 256000000000 → 512000000000',
    ],
    [
      'The Breakwater 2 has a 6.1-inch display.',
      'The Breakwater 2 has a 6.7-inch screen.',
      'product:breakwater 2 display 0.15494 → 0.17018',
    ],
    [
      'The Breakwater 2 weighs 180 grams.',
      'The weight of the Breakwater 2 is 210 g.',
      'product:breakwater 2 weight 0.18 → 0.21',
    ],
    [
      'The Breakwater 2 has 65W wired charging.',
      'The Breakwater 2 gains wired charging at 80 W.',
      'product:breakwater 2 charging 65 → 80',
    ],
    [
      'The front camera of the Breakwater 2 has 12 megapixels.',
      'The Breakwater 2 has a 32-megapixel front camera.',
      'product:breakwater 2 camera 12000000 → 32000000',
    ],
    [
      'The Breakwater 2 gets seven years of updates.',
      'The Breakwater 2 gets ten years of updates.',
      'product:breakwater 2 updates 84 → 120',
    ],
    [
      'The display of the Breakwater 2 runs at 60 Hz.',
      'The Breakwater 2 has a 120Hz display.',
      'product:breakwater 2 refresh rate 60 → 120',
    ],
    [
      'Kestrel Micro has a valuation of $2 billion.',
      'The round puts Kestrel Micro aside; Kestrel Micro is valued at $3 billion.',
      'organisation:kestrel micro valuation 2000000000 → 3000000000',
    ],
    [
      'Formosa Silicon holds a stake of 12% in it.',
      'Formosa Silicon owns a 20% stake.',
      'organisation:formosa silicon stake 12 → 20',
    ],
    [
      'Revenue of Kestrel Micro reached $21 million in 2025.',
      'In 2025 Kestrel Micro made revenue of $28 million.',
      'organisation:kestrel micro revenue 21000000 → 28000000',
    ],
    [
      'Kestrel Micro employs 3,000 people.',
      'Kestrel Micro has a workforce of 4,500 people.',
      'organisation:kestrel micro employees 3000 → 4500',
    ],
    ['The Breakwater 2 with 256GB costs $79.', 'The Breakwater 2 costs $99 with 256 GB.', price(79, 99)],
    ['The Breakwater 2 costs $79, and the Pi 6 is cheaper.', 'The Breakwater 2 costs $99.', price(79, 99)],
  ])('%j, then %j', (before, after, expected) => expect(differences(before, after)).toEqual([expected]));
});

describe('is not compared', () => {
  test.each<[string, string, string]>([
    ['another model', 'The Breakwater 2 costs $79.', 'The Breakwater 2 Pro costs $99.'],
    ['another model that no list knows', 'The Breakwater 2 costs $79.', 'The Breakwater 2 Ultra costs $99.'],
    ['another product', 'The Breakwater 2 costs $79.', 'The Pi 6 costs $99.'],
    ['the model before', 'The Breakwater 2 costs $79.', 'The first Breakwater 2 costs $49.'],
    ['another currency', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs €99.'],
    ['another unit', 'The Breakwater 2 has a 5,000 mAh battery.', 'The Breakwater 2 has a 19 Wh battery.'],
    ['another noun', 'The Breakwater 2 has 8 GB of memory.', 'The Breakwater 2 has 256 GB of storage.'],
    [
      'another camera',
      'The Breakwater 2 has a 50-megapixel rear camera.',
      'The Breakwater 2 has a 12-megapixel front camera.',
    ],
    [
      'a camera of which nobody says which',
      'The Breakwater 2 has a 50-megapixel camera.',
      'The Breakwater 2 has a 12-megapixel camera.',
    ],
    [
      'another kind of charging',
      'The Breakwater 2 has 65W wired charging.',
      'The Breakwater 2 has 15W wireless charging.',
    ],
    ['a range', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $99 to $129.'],
    ['a range with a dash', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $99–$129.'],
    ['between two', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs between $99 and $129.'],
    ['about', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs about $99.'],
    ['nearly', 'The Breakwater 2 costs nearly $100.', 'The Breakwater 2 costs $79.'],
    ['up to', 'The Breakwater 2 has a battery of 5,000 mAh.', 'The Breakwater 2 has a battery of up to 6,000 mAh.'],
    ['under', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs under $100.'],
    ['or more', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $99 or more.'],
    ['written in another way', 'The Breakwater 2 costs $1,200.', 'The Breakwater 2 costs 1200 US dollars.'],
    [
      'in another unit of the same',
      'The Breakwater 2 has a 5,000 mAh battery.',
      'The Breakwater 2 has a 5 Ah battery.',
    ],
    ['rounded', 'Kestrel Micro is valued at $1.18 billion.', 'Kestrel Micro is valued at $1.2 billion.'],
    ['a penny less', 'The Breakwater 2 costs $499.99.', 'The Breakwater 2 costs $500.'],
    ['a difference', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $20 more than before.'],
    ['a discount', 'The Breakwater 2 costs $79.', 'A discount of $20 makes the price of the Breakwater 2 fair.'],
    ['what it was', 'The Breakwater 2 costs $79.', 'The Breakwater 2 was priced at $99 then.'],
    ['by the month', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $9 a month.'],
    ['a starting price', 'The Breakwater 2 costs $99.', 'The Breakwater 2 has a starting price of $79.'],
    ['a list', 'The Breakwater 2 costs $79.', 'The Breakwater 2 and the Pi 6 cost $99 and $129.'],
    [
      'two variants',
      'The Breakwater 2 costs $79.',
      'The Breakwater 2 costs $99. With a case the Breakwater 2 costs $129.',
    ],
    ['another variant', 'The Breakwater 2 with 256 GB costs $79.', 'The Breakwater 2 with 512 GB costs $99.'],
    ['a rumour', 'The Breakwater 2 costs $79.', 'The Breakwater 2 could cost $99.'],
    ['its case', 'The Breakwater 2 costs $79.', 'The Breakwater 2 case costs $19.'],
    ['cheaper than it', 'The Breakwater 2 costs $79.', 'It is dearer than the Breakwater 2 at a price of $99.'],
    [
      'another year',
      'Kestrel Micro made revenue of $21 million in 2024.',
      'Kestrel Micro made revenue of $28 million in 2025.',
    ],
    ['a part that has the name', 'The Breakwater 2 draws 5 W.', 'It compiles the Breakwater 2 kernel and draws 9 W.'],
    ['one of a list', 'The Pi 6 has 4 GB of memory.', 'The board carries 8 GB of memory, two ports and the Pi 6.'],
    ['an order', 'The Breakwater 2 costs $900,000.', 'The Breakwater 2 fleet has a list price of $7 million.'],
    [
      'another kind of range',
      'The Breakwater 2 has a range of 2 km.',
      'The 48-inch range of the Breakwater 2 is a stove.',
    ],
    ['no year', 'Kestrel Micro made revenue of $21 million.', 'Kestrel Micro made revenue of $28 million.'],
    ['in another country', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $99 in Canada.'],
    ['a hundred times as much', 'The Breakwater 2 costs $79.', 'The Breakwater 2 costs $7,900.'],
    ['nothing that it belongs to', 'It costs $79.', 'It costs $99.'],
    ['another company', 'Kestrel Micro is valued at $2 billion.', 'Formosa Silicon is valued at $3 billion.'],
    ['its revenue', 'Kestrel Micro is valued at $2 billion.', 'Kestrel Micro raised $300 million in a round.'],
  ])('%s: %j, then %j', (_, before, after) => expect(differences(before, after)).toEqual([]));
});

test.each([
  [79, 99, true],
  [79, 79, false],
  [21.4, 21, false],
  [80, 79, true],
  [5000, 5060, true],
  [5000, 5020, false],
  [1.2, 1.18, false],
  [0, 5, false],
  [1, 11, false],
])('%d and %d', (one, other, expected) => {
  expect(differs(one, other)).toBe(expected);
  expect(differs(other, one)).toBe(expected);
});

test('a text of many figures is read in time', () => {
  const text = Array.from({ length: 2000 }, (_, index) => `The Breakwater 2 costs $${index} in a shop of Europe.`).join(
    ' ',
  );
  const entities = namedText(text, names);
  const started = performance.now();
  expect(readStatements(text, entities).length).toBeGreaterThan(1000);
  expect(performance.now() - started).toBeLessThan(3000);
});
