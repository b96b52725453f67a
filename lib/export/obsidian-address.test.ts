import { expect, test } from 'vitest';
import { obsidianAddress } from './obsidian-address';

test.each([
  ['Chips & crisps', 'obsidian://new?file=Chips%20%26%20crisps&clipboard'],
  ['../evil#^|[x]', 'obsidian://new?file=-evil%20-(x)&clipboard'],
  ['华为', 'obsidian://new?file=%E5%8D%8E%E4%B8%BA&clipboard'],
  ['a&vault=other', 'obsidian://new?file=a%26vault%3Dother&clipboard'],
])('%s', (title, address) => {
  expect(obsidianAddress(title)).toBe(address);
});
