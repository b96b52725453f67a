// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyLibrary } from './library/fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './library/fixtures/made-up-article';
import { countOlderEntities, getSaved, saveArticle } from './library/library';
import { renewAllEntities, renewSaved } from './renew-saved';
import type { ArticleFindings } from './read-tab';

// jsdom has no setHTML.
Element.prototype.setHTML = function setHTML(html) {
  this.innerHTML = html;
};

beforeEach(emptyLibrary);

const newVersion = 'newm0del';

/** Finds the first word. */
async function findFirstWord({ text }: { text: string }): Promise<ArticleFindings> {
  const [word = ''] = text.split(' ');
  return { entities: [madeUpEntity('product', word, 1)], entitiesVersion: newVersion, language: 'en' };
}

async function save(name: string, minutes: number): Promise<string> {
  const { id } = await saveArticle(madeUpArticle(name, { html: `<p>${name} are <b>cheap</b>.</p>` }), minute(minutes));
  return id;
}

test('the names of one article are found in its text, which stays', async () => {
  const id = await save('Drones', 1);
  const before = (await getSaved(id))!;
  expect(await renewSaved(before, findFirstWord)).toBe(true);
  const after = (await getSaved(id))!;
  expect(after.entities.map((entity) => entity.name)).toEqual(['Drones']);
  expect(after.html).toBe(before.html);
  expect(after.row).toMatchObject({ contentHash: before.row.contentHash, updatedAt: before.row.updatedAt });
});

async function renewAll(stopAfter: number): Promise<number[]> {
  const stopping = new AbortController();
  const progress: number[] = [];
  await renewAllEntities({
    version: newVersion,
    onProgress(done) {
      progress.push(done);
      if (done === stopAfter) stopping.abort();
    },
    signal: stopping.signal,
    find: findFirstWord,
  });
  return progress;
}

describe('all articles', () => {
  const names = ['Kites', 'Boats', 'Drones'];

  async function saveAll(): Promise<string[]> {
    const ids = [];
    for (const [index, name] of names.entries()) ids.push(await save(name, index));
    return ids;
  }

  test('are read again, the newest first', async () => {
    const ids = await saveAll();
    expect(await renewAll(Infinity)).toEqual([1, 2, 3]);
    const found = await Promise.all(ids.map(getSaved));
    expect(found.map((saved) => saved?.entities[0]?.name)).toEqual(names);
    expect(await countOlderEntities(newVersion)).toBe(0);
  });

  test('can be stopped, and taken up again', async () => {
    await saveAll();
    expect(await renewAll(1)).toEqual([1]);
    expect(await countOlderEntities(newVersion)).toBe(2);
    expect(await renewAll(Infinity)).toEqual([1, 2]);
    expect(await countOlderEntities(newVersion)).toBe(0);
  });
});
