import { describe, expect, test } from 'vitest';
import type { Entity, FindEntitiesOptions } from './entity';
import { findEntities } from './find-entities';
import { readModel } from './fixtures/read-model';

const model = readModel();

const article = `Nordwind Motors and Apple sign a deal for in-car software

Apple and Nordwind Motors Group signed an agreement on Thursday to bring CarPlay Ultra to the N7 and the N7 EV, two cars built in Gothenburg, Sweden. Nordwind chief executive Linnea Sandberg said the firms want to sell over 2 million EVs by the year 2029.

“Apple is the first company to work with us this closely,” Sandberg said. Nordwind’s shares rose 3.5% after the news, while Apple's stayed at $212.40.

The N7 has a 15-inch screen, a 90 kWh battery and Bluetooth 5.4. It starts at €49,900. A patch for CVE-2024-21412 is part of NordOS 4.2, which runs on a QX90 chip.`;

function find(text: string, options?: FindEntitiesOptions): Entity[] {
  const entities = findEntities(text, model, options);
  const mentions = entities.flatMap((entity) => entity.mentions).toSorted((a, b) => a.start - b.start);
  for (const [index, { start, end }] of mentions.entries()) {
    expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
  }
  return entities;
}

/** "type name" of each, in order. */
const list = (text: string, options?: FindEntitiesOptions) =>
  find(text, options).map(({ type, name }) => `${type} ${name}`);

describe('a whole article', () => {
  const options = { title: 'Nordwind Motors and Apple sign a deal for in-car software', publishedTime: '2024-05-15' };
  const entities = find(article, options);
  const byName = new Map(entities.map((entity) => [entity.name, entity]));

  test.each([
    ['Nordwind Motors Group', 'organisation', 4],
    ['Apple', 'organisation', 4],
    ['Linnea Sandberg', 'person', 2],
    ['CarPlay Ultra', 'product', 1],
    ['N7', 'product', 2],
    ['N7 EV', 'product', 1],
    ['QX90', 'product', 1],
    ['Gothenburg', 'place', 1],
    ['Sweden', 'place', 1],
    ['2 million EVs', 'quantity', 1],
    ['15-inch', 'quantity', 1],
    ['90 kWh', 'quantity', 1],
    ['3.5%', 'percent', 1],
    ['$212.40', 'money', 1],
    ['€49,900', 'money', 1],
    ['Thursday', 'date', 1],
    ['2029', 'date', 1],
    ['Bluetooth 5.4', 'version', 1],
    ['NordOS 4.2', 'version', 1],
    ['CVE-2024-21412', 'identifier', 1],
  ])('%s is %s, %i times', (name, type, count) => {
    expect(byName.get(name)).toMatchObject({ type, mentions: { length: count } });
  });

  test('the two that the article is about lead', () => {
    expect(entities.slice(0, 2).map(({ name }) => name)).toEqual(['Apple', 'Nordwind Motors Group']);
    expect(entities[0]?.salience).toBe(1);
    expect(entities.every(({ salience }) => salience > 0 && salience <= 1)).toBe(true);
  });

  test('short forms belong to the long one', () => {
    expect(byName.get('Nordwind Motors Group')).toMatchObject({ aliases: ['Nordwind Motors', 'Nordwind'] });
    expect(byName.get('Linnea Sandberg')?.aliases).toEqual(['Sandberg']);
  });

  test('figures have their values', () => {
    expect(byName.get('€49,900')?.value).toEqual({ kind: 'money', amount: 49_900, currency: 'EUR' });
    expect(byName.get('Thursday')?.value).toEqual({ kind: 'date', iso: '2024-05-09', isResolved: true });
    expect(byName.get('NordOS 4.2')?.value).toEqual({ kind: 'version', name: 'NordOS', version: '4.2' });
  });
});

test.each([
  ['the chief executive, Wei Zhang, spoke. Zhang left.', 'person Wei Zhang'],
  ['I use an iPhone 17 Pro Max every day.', 'product iPhone 17 Pro Max'],
  ['We saw Nvidia’s new RTX 5090 there.', 'product RTX 5090'],
  ['It beats the Galaxy S26 Ultra by far.', 'product Galaxy S26 Ultra'],
  ['We run it on Windows 11 at home.', 'product Windows 11'],
  ['The new Google Pixel 11 is thin.', 'product Google Pixel 11'],
  ['They met at CES 2027 last week.', 'event CES 2027'],
  ['He works for the Open Widget Foundation now.', 'organisation Open Widget Foundation'],
  ['a fine by the U.S. Federal Trade Commission', 'organisation U.S. Federal Trade Commission'],
  ['a HarmonyOS-powered tablet', 'product HarmonyOS'],
  ['a Berlin-based studio', 'place Berlin'],
  ['a trojan called Win32/Foobar.B spreads', 'product Win32/Foobar.B'],
  ['compressed with gzip first', 'product gzip'],
  ['LWN.net reports', 'organisation LWN.net'],
])('%s', (text, expected) => {
  expect(list(text)).toContain(expected);
});

test.each([
  ['See https://www.example.com/Apple/2024 for more.'],
  ['Write to Tim.Cook@apple.com or to @Google with #Android'],
  ['open report-2024.pdf and index.js'],
  ['The new phone has an OLED TV mode over USB and 5G.'],
  ['A Chinese maker and its CEO spoke.'],
  ['However, this is all. Yet nothing came.'],
  [''],
  ['\n\n\n'],
])('nothing in: %s', (text) => {
  expect(list(text)).toEqual([]);
});

test('an abbreviation in brackets is the name before it', () => {
  const entities = find('The Open Widget Foundation (OWF) met. The OWF will vote, and OWF members agree.');
  expect(entities[0]).toMatchObject({ name: 'Open Widget Foundation', aliases: ['OWF'], mentions: { length: 4 } });
});

test('a short form of two long ones stays apart', () => {
  const entities = find('Anna Berg and Karl Berg disagree. Later Berg said no.');
  expect(entities.find(({ name }) => name === 'Anna Berg')?.aliases).toEqual([]);
  expect(entities.find(({ name }) => name === 'Karl Berg')?.aliases).toEqual([]);
});

test('a product is called without its maker where it has a brand of its own', () => {
  const entities = find('Huawei showed a car. The Huawei AITO M5 sells well, and AITO has more.');
  expect(entities.find(({ type }) => type === 'product')).toMatchObject({
    id: 'product:aito m5',
    name: 'AITO M5',
    aliases: ['Huawei AITO M5'],
    mentions: { length: 1 },
  });
});

test('known names have one identity, however they are called', () => {
  const [us] = find('The United States and the U.S. agree, says the US.');
  expect(us).toMatchObject({ id: 'place:united states', mentions: { length: 3 } });
});

test('equal figures are one entity', () => {
  const money = find('It paid $1.2bn. The $1.2 billion went to debt.').filter(({ type }) => type === 'money');
  expect(money).toMatchObject([{ id: 'money:1200000000 usd', mentions: { length: 2 } }]);
});

test.each([
  ['de', 'Apple zahlt 1.200 € und 5,5 % mehr für das iPhone 17. Am 16.02.2023 kam CVE-2023-1234.'],
  ['zh', '苹果公司在 2024 年售出 5000mAh 电池，价格 ¥3,999。'],
  ['ar', 'أعلنت شركة Apple عن 50% في 2024'],
  ['ja', 'ソニーは 120Hz と 4K を発表。'],
  ['ru', 'Компания Google заплатила 50% за 2019 год 😀 и €5.'],
])('patterns run in other languages: %s', (lang, text) => {
  const entities = find(text, { lang });
  expect(entities.some(({ value }) => value !== undefined)).toBe(true);
  expect(find(text).length).toBeGreaterThan(0);
});

test('offsets count UTF-16 units', () => {
  const text = '😀😀 Sony paid $5 million. 😀';
  expect(find(text).map(({ mentions }) => text.slice(mentions[0]?.start, mentions[0]?.end))).toEqual([
    'Sony',
    '$5 million',
  ]);
});

test.each([
  [
    'ja',
    '新しい基板では、手を加えていないDebian 13がLinux 6.12とともに動く。脆弱性CVE-2024-3094が入り込んだ。基板に8GBのメモリーを載せ、売上高は38%多い。',
    ['product Debian 13', 'version Linux 6.12', 'identifier CVE-2024-3094', 'quantity 8GB', 'percent 38%'],
  ],
  [
    'zh',
    '这块板卡运行Debian 13，采用Linux 6.12内核，漏洞CVE-2024-3094曾影响它。它有8GB内存，营收增长38%。',
    ['product Debian 13', 'version Linux 6.12', 'identifier CVE-2024-3094', 'quantity 8GB', 'percent 38%'],
  ],
])('figures and listed names between letters without spaces: %s', (lang, text, expected) => {
  expect(list(text, { lang }).toSorted()).toEqual(expected.toSorted());
});
