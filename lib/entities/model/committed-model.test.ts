import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findEntities } from '../find-entities';
import { modelFile, readModel } from '../fixtures/read-model';

const bytes = readFileSync(modelFile);
/** SHA-256 of the file. Changes with every training that is committed. */
const hash = '3c95c1019db61c29c4999019a955d41310fee79872b48ae21fefb2a8b50d3bfc';

/** Written for this test; the model is not trained on it. */
const sample: [text: string, names: string[]][] = [
  [
    'Fairphone has hired Marta Lindqvist, who ran hardware at Nokia, to lead its office in Eindhoven.',
    ['organisation Fairphone', 'person Marta Lindqvist', 'organisation Nokia', 'place Eindhoven'],
  ],
  [
    'Intel said the Core Ultra 9 285K will reach shops in Taiwan before the Ryzen 9 9950X3D does.',
    ['organisation Intel', 'product Core Ultra 9 285K', 'place Taiwan', 'product Ryzen 9 9950X3D'],
  ],
  [
    'Researchers at Kaspersky found that the trojan steals passwords from Chrome and Firefox on Windows.',
    ['organisation Kaspersky', 'product Chrome', 'product Firefox', 'product Windows'],
  ],
  [
    'At CES in Las Vegas, Samsung and LG showed televisions that understand Matter.',
    ['event CES', 'place Las Vegas', 'organisation Samsung', 'organisation LG', 'product Matter'],
  ],
  [
    '“We will not sell Figma,” said Dylan Field in an interview with The Verge.',
    ['person Dylan Field', 'organisation The Verge'],
  ],
];

test('is the one that was measured', () => {
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});

test('stays small', () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(900_000);
});

test('finds nine of ten names of a sample', () => {
  const model = readModel();
  let right = 0;
  let wanted = 0;
  for (const [text, names] of sample) {
    const found = new Set(findEntities(text, model, { lang: 'en' }).map(({ type, name }) => `${type} ${name}`));
    wanted += names.length;
    right += names.filter((name) => found.has(name)).length;
  }
  expect(right / wanted).toBeGreaterThan(0.9);
});
