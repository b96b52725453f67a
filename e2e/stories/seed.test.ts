import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { popupScreen } from '../screens';
import { servePages } from '../serve';
import { story } from '../story';

// Test data that belongs to others is kept beside the project, and is not always there.
const seedDir = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'seed');
const seedPage = path.join(seedDir, 'huawei-seres.html');

/** Words of the page that are not the article's. */
const leftovers = {
  'share buttons': 'Connect with us',
  'author box': 'Most of Deng Li',
  newsletter: 'Get our daily newsletter',
  'related list': 'You may like',
  comments: 'Leave a Reply',
};

if (existsSync(seedPage)) {
  story('the seed page', async ({ driver, picture }) => {
    const server = await servePages(seedDir);
    try {
      const popup = await driver.clickToolbar(await driver.openPage(server.url(path.basename(seedPage))));
      await popup.waitFor(popupScreen.mark);
      await picture(popup, 'popup-seed');
      const text = fold(await popup.text(popupScreen.text));
      const gold = readFileSync(path.join(seedDir, 'huawei-seres.gold.txt'), 'utf8')
        .trim()
        .split(/\n\s*\n/);
      expect(gold).toHaveLength(7);
      for (const paragraph of gold) expect(text).toContain(fold(paragraph));

      const plain = fold(plainReadability());
      for (const [name, words] of Object.entries(leftovers)) {
        console.log(`${driver.name}, ${name}: ${mark(text, words)}; plain Readability: ${mark(plain, words)}`);
        if (text.includes(words)) expect(plain, `${name} is left by plain Readability too`).toContain(words);
      }
    } finally {
      await server.close();
    }
  });
} else {
  test('the seed page', () => console.log('skipped: no corpus'));
}

function plainReadability(): string {
  const { document } = new JSDOM(readFileSync(seedPage, 'utf8'), { url: 'https://news.example/' }).window;
  return new Readability(document).parse()?.textContent ?? '';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function mark(text: string, words: string): string {
  return text.includes(words) ? 'shown' : 'gone';
}
