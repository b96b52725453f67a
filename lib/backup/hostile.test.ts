import { beforeEach, describe, expect, test } from 'vitest';
import { downloadZip } from 'client-zip';
import { pack } from '../import/fixtures/pack';
import { database } from '../library/database';
import { emptyLibrary } from '../library/fixtures/empty-library';
import { madeUpArticle, minute } from '../library/fixtures/made-up-article';
import { saveArticle, verifyLibrary } from '../library/library';
import { backUpWhole, readEntries, restoreWhole } from './fixtures/back-up-whole';
import { describeLibrary } from './fixtures/describe-library';
import { fillLibrary } from './fixtures/fill-library';
import { openBackup } from './open-backup';
import { writeRecord } from './record';

type Files = Record<string, string | Blob>;
type Json = Record<string, any>;

beforeEach(emptyLibrary);

const zipOf = (files: Files) => downloadZip(Object.entries(files).map(([name, input]) => ({ name, input }))).blob();

let backup: Files | undefined;

async function backUpThree(): Promise<Files> {
  await fillLibrary(3);
  const files = await readEntries(await backUpWhole());
  await emptyLibrary();
  return files;
}

/** A backup of three articles, changed; restored over a library that has another one. */
async function restoreChanged(change: (files: Files, records: string[]) => void | Promise<void>) {
  backup ??= await backUpThree();
  const files: Files = { ...backup };
  await saveArticle(madeUpArticle('before'), minute(1));
  const before = await describeLibrary();
  await change(
    files,
    Object.keys(files).filter((name) => name.startsWith('records/')),
  );
  const restored = await restoreWhole(await zipOf(files));
  const after = await describeLibrary();
  for (const table of ['articles', 'bodies']) {
    for (const record of before[table]!) expect(after[table]).toContainEqual(record);
  }
  expect((await verifyLibrary()).problems).toEqual([]);
  return { ...restored, after };
}

/** Changes the article in a record and gives it the hash of what it is now: whoever forges one can do that. */
async function forge(files: Files, name: string, change: (article: Json) => void): Promise<void> {
  const { article } = JSON.parse(await new Response(files[name]).text()) as { article: Json };
  change(article);
  files[name] = await writeRecord(article);
}

describe('damaged entries are listed by name, and the rest goes in', () => {
  test.each<[string, (text: string) => string, string]>([
    ['a letter that is another one', (text) => text.replace('Acme', 'Amce'), 'changed'],
    ['cut off', (text) => text.slice(0, -20), 'broken'],
    ['no JSON', () => 'hello', 'broken'],
    ['nothing', () => '', 'broken'],
    ['null', () => 'null', 'broken'],
  ])('a record with %s', async (_, damage, reason) => {
    let name = '';
    const { count, damages } = await restoreChanged(async (files, [first]) => {
      name = first!;
      files[name] = damage(await new Response(files[name]).text());
    });
    expect(count.added).toBe(2);
    expect(damages).toEqual([`${name} ${reason}`]);
  });

  test('a record that is missing', async () => {
    let name = '';
    const { count, damages } = await restoreChanged((files, [first]) => {
      name = first!;
      delete files[name];
    });
    expect(count.added).toBe(2);
    expect(damages).toEqual([`${name} missing`]);
  });

  test.each<[string, (files: Files, name: string) => void, string]>([
    ['missing', (files, name) => delete files[name], 'missing'],
    ['of other bytes', (files, name) => (files[name] = 'other'), 'changed'],
  ])('a picture that is %s waits to be fetched again', async (_, damage, reason) => {
    let hash = '';
    const { count, damages, after } = await restoreChanged(async (files, records) => {
      for (const record of records) {
        const { article } = JSON.parse(await new Response(files[record]).text()) as { article: Json };
        hash ||= article['pictures'][0].hash ?? '';
      }
      damage(files, `assets/${hash}.png`);
    });
    expect(count.added).toBe(3);
    expect(damages).toHaveLength(1);
    expect(damages[0]).toMatch(new RegExp(`^assets/${hash}.* ${reason}$`));
    const states = (after['pictures'] as Json[]).map(({ state }) => state);
    expect(states.filter((state) => state === 'waiting').length).toBeGreaterThan(0);
    expect(states).toContain('kept');
  });

  test.each(['', '{', '[]', '{"format":"other","version":1}'])('the list is %j', async (text) => {
    const { damages, count } = await restoreChanged((files) => void (files['offprint.json'] = text));
    expect(count.added).toBe(3);
    expect(damages).toEqual(['offprint.json broken']);
  });

  test('a zip that is cut off: what is whole comes in', async () => {
    await fillLibrary(3);
    const whole = await backUpWhole();
    await emptyLibrary();
    const { count, damages } = await restoreWhole(whole.slice(0, whole.size - 40));
    expect(count.added).toBe(3);
    expect(damages).toEqual([expect.stringMatching(/\.zip cut-off$/)]);
  });

  test.each(['2', '"1"', 'null'])('a backup of version %s', async (version) => {
    const blob = await zipOf({ 'offprint.json': `{"format":"offprint-backup","version":${version}}` });
    expect((await openBackup([{ name: 'a.zip', blob }])).problem).toBe('newer');
  });
});

describe('forged records', () => {
  test.each<[string, (article: Json) => void, string]>([
    ['an id of another article', (article) => (article['row'].id = '00000000-0000-8000-8000-000000000000'), 'forged'],
    ['an address of another article', (article) => (article['row'].canonicalUrl = 'https://other.example/'), 'forged'],
    ['an address that is a script', (article) => (article['row'].canonicalUrl = 'javascript:alert(1)'), 'broken'],
    ['a time that is none', (article) => (article['row'].savedAt = 'yesterday'), 'broken'],
    ['a day that there is not', (article) => (article['row'].savedAt = '2026-13-45T00:00:00.000Z'), 'broken'],
    ['progress beyond the end', (article) => (article['row'].progress = 7), 'broken'],
    ['tags that are no list', (article) => (article['row'].tags = { length: 1e9 }), 'broken'],
    ['no text', (article) => delete article['body'].html, 'broken'],
    ['an entity of a kind that there is not', (article) => (article['body'].entities[0].type = '__proto__'), 'broken'],
    [
      'a mention that ends before it begins',
      (article) => (article['body'].entities[0].mentions = [{ start: 9, end: 2 }]),
      'broken',
    ],
    ['a highlight of no colour', (article) => (article['highlights'] = [{ id: 'x', color: 'url(x)' }]), 'broken'],
    ['a list in the place of an article', (article) => (article['row'] = []), 'broken'],
  ])('%s', async (_, change, reason) => {
    let name = '';
    const { count, damages } = await restoreChanged(async (files, [first]) => {
      name = first!;
      await forge(files, name, change);
    });
    expect(count.added).toBe(2);
    expect(damages).toEqual([`${name} ${reason}`]);
  });

  test('fields that nobody asked for stay out', async () => {
    const { after } = await restoreChanged(async (files, [first]) => {
      const text = await new Response(files[first!]).text();
      const { article } = JSON.parse(text) as { article: Json };
      Object.assign(article['row'], { rev: 1e9, stateKeys: [['trash', 'x']], evil: 'x' });
      Object.assign(article['body'], { evil: 'x' });
      const polluted = JSON.stringify(article).replace('{"row":{', '{"row":{"__proto__":{"polluted":1},');
      files[first!] = await writeRecord(JSON.parse(polluted));
    });
    expect(JSON.stringify(after)).not.toContain('evil');
    expect(({} as Json)['polluted']).toBeUndefined();
    expect(Math.max(...(await database.articles.toArray()).map(({ rev }) => rev))).toBeLessThan(1e6);
  });

  test('every text is made safe: the present one, the earlier ones and what was left out', async () => {
    await fillLibrary(1);
    const files = await readEntries(await backUpWhole());
    const [name] = Object.keys(files).filter((found) => found.startsWith('records/'));
    const evil = '<p>x</p><script>alert(1)</script>';
    await forge(files, name!, (article) => {
      article['body'].html = evil;
      article['body'].dropped = [{ position: 0, step: 's', reason: 'r', html: evil, text: 'x' }];
      for (const version of article['versions']) version.body.html = `${evil}${version.replacedAt}`;
    });
    await emptyLibrary();
    await restoreWhole(await zipOf(files), async (texts) =>
      texts.map(({ html }) => html.replace(/<script.*?<\/script>/g, '')),
    );
    expect(JSON.stringify([await database.bodies.toArray(), await database.versions.toArray()])).not.toContain(
      'script',
    );
    expect(await database.versions.count()).toBeGreaterThan(0);
    expect((await verifyLibrary()).problems).toEqual([]);
  });
});

test('names that lead out of a zip, and a bomb', async () => {
  const bomb = await pack({
    'records/00000000-0000-8000-8000-000000000000.json': '0'.repeat(30_000_000),
    '../up': 'x',
  });
  const opened = await openBackup([{ name: 'a.zip', blob: bomb }]);
  expect(opened.damages).toMatchObject([
    { name: 'a.zip/../up', reason: 'bad-name' },
    { name: 'offprint.json', reason: 'missing' },
  ]);
  const { damages, count } = await restoreWhole(bomb);
  expect(damages).toContain('records/00000000-0000-8000-8000-000000000000.json bomb');
  expect(count.added).toBe(0);
});
