import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../database';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from '../fixtures/made-up-article';
import {
  changeText,
  countMentions,
  deleteArticles,
  getSaved,
  getVersion,
  listVersions,
  measureStore,
  purgeArticles,
  renameEntity,
  restoreArticles,
  restoreVersion,
  saveArticle,
  verifyLibrary,
} from '../library';
import { mostVersions } from './keep-version';
import { takenAt } from './saved-version';

beforeEach(emptyLibrary);

const entities = { first: [madeUpEntity('organisation', 'Acme')], second: [madeUpEntity('person', 'Ada Example')] };

/** Saves the made-up article with this text. */
function save(text: string, at: number, found = entities.first) {
  const request = madeUpArticle('drones', { html: `<p>${text}</p>`, title: `Title of ${text}`, wordCount: 1 });
  return saveArticle({ ...request, entities: found }, minute(at));
}

async function texts(id: string): Promise<string[]> {
  const versions = await database.versions.where('[articleId+replacedAt]').between([id], [id, []]).toArray();
  return versions.map(({ body }) => body.html.replace(/<\/?p>/g, '')).toReversed();
}

describe('an update', () => {
  test('keeps the text before as a version', async () => {
    const { id } = await save('One', 1);
    expect(await listVersions(id)).toEqual([]);
    await save('Two', 5, entities.second);
    expect(await listVersions(id)).toEqual([{ replacedAt: minute(5), takenAt: minute(1), wordCount: 1 }]);
    expect(await getVersion(id, minute(5))).toMatchObject({
      row: { title: 'Title of One', pageHash: null, entitiesVersion: '0ldm0del' },
      body: { html: '<p>One</p>', entities: entities.first },
    });
    expect((await getSaved(id))?.row).toMatchObject({ savedAt: minute(1), versions: { count: 1 } });
    expect((await getSaved(id))?.html).toBe('<p>Two</p>');
  });

  test.each([
    [['One', 'One', 'One'], []],
    [['One', 'Two', 'Two'], ['One']],
    [['One', 'Two', 'One'], ['Two']],
    [
      ['One', 'Two', 'One', 'Two', 'Three'],
      ['Two', 'One'],
    ],
  ])('after %j the versions are %j', async (saved, versions) => {
    let id = '';
    for (const [index, text] of saved.entries()) ({ id } = await save(text, index));
    expect(await texts(id)).toEqual(versions);
    expect((await getSaved(id))?.row.versions?.count ?? 0).toBe(versions.length);
  });

  test(`keeps the newest ${mostVersions}`, async () => {
    let id = '';
    for (let index = 0; index < mostVersions + 4; index++) ({ id } = await save(`Text ${index}`, index));
    const kept = await texts(id);
    expect(kept).toHaveLength(mostVersions);
    expect([kept[0], kept.at(-1)]).toEqual([`Text ${mostVersions + 2}`, 'Text 3']);
  });

  test('loses no version though the clock went back', async () => {
    for (const [text, at] of [
      ['One', 9],
      ['Two', 5],
      ['Three', 5],
    ] as const)
      await save(text, at);
    const { id } = await save('Four', 1);
    expect(await texts(id)).toEqual(['Three', 'Two', 'One']);
  });

  test('something that is put back makes no version', async () => {
    const { id } = await save('One', 1);
    const { row } = (await getSaved(id))!;
    const text = { ...madeUpArticle('drones').article, html: '<p>One</p><p>More</p>' };
    await changeText({ ...text, id, from: row.contentHash, entities: [], entitiesVersion: null });
    expect(await listVersions(id)).toEqual([]);
  });

  test('a version has its entities as the reader named them', async () => {
    const { id } = await save('One', 1);
    await save('Two', 2);
    await renameEntity('organisation:acme', 'Acme Robotics');
    expect((await getVersion(id, minute(2)))?.body.entities).toMatchObject([{ name: 'Acme Robotics' }]);
  });
});

describe('restoreVersion', () => {
  test('brings a text back with all that it was, and keeps the present one', async () => {
    const { id } = await save('One', 1);
    await save('Two', 5, entities.second);
    expect(await restoreVersion(id, minute(5), minute(9))).toBe(minute(9));
    const saved = (await getSaved(id))!;
    expect(saved).toMatchObject({
      html: '<p>One</p>',
      entities: entities.first,
      row: { title: 'Title of One', savedAt: minute(1), updatedAt: minute(9), versions: { count: 1 } },
    });
    expect(saved.row.rowEntities.map(({ name }) => name)).toEqual(['Acme']);
    // What is told of it is when it was on the page.
    expect(takenAt(saved.row)).toBe(minute(1));
    expect(await listVersions(id)).toEqual([{ replacedAt: minute(9), takenAt: minute(5), wordCount: 1 }]);
    expect([await countMentions('organisation:acme'), await countMentions('person:ada-example')]).toEqual([1, 0]);
  });

  test('is taken back by the version that it made', async () => {
    const { id } = await save('One', 1);
    await save('Two', 2);
    const before = (await getSaved(id))!;
    const made = await restoreVersion(id, minute(2), minute(3));
    await restoreVersion(id, made!, minute(4));
    const { row, ...content } = (await getSaved(id))!;
    const { updatedAt, rev, takenAt: taken, ...sameRow } = row;
    expect({ row: sameRow, ...content }).toEqual({ ...before, row: expect.objectContaining(sameRow) });
    expect([updatedAt, taken]).toEqual([minute(4), minute(2)]);
    expect(rev).toBeGreaterThan(before.row.rev);
    expect(await texts(id)).toEqual(['One']);
  });

  test('does nothing where the version or the article is gone', async () => {
    const { id } = await save('One', 1);
    await save('Two', 2);
    expect(await restoreVersion(id, minute(7), minute(3))).toBeNull();
    expect(await restoreVersion('none', minute(2), minute(3))).toBeNull();
    await deleteArticles([id], minute(3));
    expect(await restoreVersion(id, minute(2), minute(4))).toBeNull();
  });
});

describe('versions', () => {
  test('stay in the trash and go for good with the article', async () => {
    const { id } = await save('One', 1);
    await save('Two', 2);
    await deleteArticles([id], minute(3));
    await restoreArticles([id]);
    expect(await texts(id)).toEqual(['One']);
    await purgeArticles([id], minute(4));
    expect(await database.versions.toArray()).toEqual([]);
    expect(await measureStore()).toMatchObject({ textBytes: 0 });
  });

  test('count for the size of the store', async () => {
    await save('One', 1, []);
    const { textBytes: alone } = await measureStore();
    await save('Two', 2, []);
    expect((await measureStore()).textBytes).toBe(2 * alone);
  });

  test('that the row does not know are counted again', async () => {
    const { id } = await save('One', 1);
    await save('Two', 2);
    await database.articles.update(id, { versions: { count: 7, bytes: 7 } });
    expect(await verifyLibrary()).toMatchObject({ problems: [{ kind: 'row' }, { kind: 'counter' }], mended: 2 });
    expect((await getSaved(id))?.row.versions).toMatchObject({ count: 1 });
    expect(await verifyLibrary()).toMatchObject({ problems: [] });
  });
});
