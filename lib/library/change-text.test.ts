import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from './article-id';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import {
  changeText,
  countMentions,
  deleteArticles,
  findSaved,
  getRows,
  getSaved,
  hasPageChanged,
  listByEntity,
  markRead,
  saveArticle,
  undoSave,
} from './library';
import type { ChangeTextRequest } from './saved-article';

beforeEach(emptyLibrary);

const block = { position: 1, step: 'drop-chrome', reason: 'aside', html: '<p>Eve agreed.</p>', text: 'Eve agreed.' };
const drones = madeUpArticle('drones', { coverage: 0.5, section: 'Robots', dropped: [block] });

async function save() {
  const { id } = await saveArticle({ ...drones, tags: ['cars'] }, minute(1));
  await markRead(id, 0.4, { now: minute(2) });
  const [row] = await getRows([id]);
  return row!;
}

function withBlock(id: string, from: string): ChangeTextRequest {
  return {
    id,
    from,
    html: `${drones.article.html}<p>Eve agreed.</p>`,
    wordCount: 14,
    excerpt: 'Acme will.',
    coverage: 0.6,
    dropped: [],
    entities: [madeUpEntity('organisation', 'Acme', 0.9), madeUpEntity('person', 'Eve', 0.2)],
    entitiesVersion: 'newm0del',
  };
}

describe('changeText', () => {
  test('changes the text and all that is said of it, and nothing else', async () => {
    const before = await save();
    const request = withBlock(before.id, before.contentHash);
    expect(await changeText(request)).toBe(true);

    const saved = await getSaved(before.id);
    const { row, ...body } = saved!;
    expect(body).toEqual({
      html: request.html,
      entities: request.entities,
      section: 'Robots',
      nextPage: null,
      isUnfinished: false,
      coverage: 0.6,
      dropped: [],
    });
    expect(row).toEqual({
      ...before,
      textBytes: expect.any(Number),
      wordCount: 14,
      excerpt: 'Acme will.',
      rowEntities: [
        { id: 'organisation:acme', type: 'organisation', name: 'Acme' },
        { id: 'person:eve', type: 'person', name: 'Eve' },
      ],
      entitiesVersion: 'newm0del',
      contentHash: await sha256(request.html),
      pageHash: before.contentHash,
      entityKeys: [
        ['organisation:acme', minute(1)],
        ['person:eve', minute(1)],
      ],
      rev: before.rev + 1,
    });
    expect(await countMentions('place:lisbon')).toBe(0);
    expect((await listByEntity('person:eve', { limit: 9 })).map(({ id }) => id)).toEqual([before.id]);
  });

  test('can be taken back', async () => {
    const before = await save();
    const request = withBlock(before.id, before.contentHash);
    await changeText(request);
    const { article, entities, entitiesVersion } = drones;
    const back = { ...article, id: before.id, from: await sha256(request.html), entities, entitiesVersion };
    expect(await changeText(back)).toBe(true);
    const saved = await getSaved(before.id);
    expect(saved).toMatchObject({ html: article.html, dropped: [block], entities });
    expect(saved?.row).toEqual({ ...before, rev: before.rev + 2 });
  });

  test('is no change of the page, and the save is still a fresh one', async () => {
    const before = await save();
    await changeText(withBlock(before.id, before.contentHash));
    const row = await findSaved(drones.article.canonicalUrl);
    expect(hasPageChanged(row!, await sha256(drones.article.html))).toBe(false);
    expect(hasPageChanged(row!, await sha256('<p>Acme will not.</p>'))).toBe(true);
    await undoSave(before.id, minute(3));
    expect(await getSaved(before.id)).toBeUndefined();
  });

  test('keeps the mark of the page through a save that brings a changed text along', async () => {
    const pageHash = await sha256(drones.article.html);
    const { id } = await saveArticle({ ...drones, article: { ...drones.article, html: '<p>More.</p>' }, pageHash });
    const [row] = await getRows([id]);
    expect(row?.contentHash).toBe(await sha256('<p>More.</p>'));
    expect(hasPageChanged(row!, pageHash)).toBe(false);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['another tab was quicker', () => saveArticle(madeUpArticle('drones', { html: '<p>Newer.</p>' }), minute(5))],
    ['it lies in the trash', (id) => deleteArticles([id], minute(5))],
    ['it is gone', (id) => undoSave(id, minute(5))],
  ])('leaves everything as it is when %s', async (_, happen) => {
    const { id, contentHash } = await save();
    await happen(id);
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(await changeText(withBlock(id, contentHash))).toBe(false);
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
  });
});
