import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ChromiumDriver } from '../../../../e2e/drivers/chromium';
import { buildExtension, extensionDir } from '../../../browsers/build-extension';
import type { Shown, TrustPromise } from '../promise';
import { articleOf, readStored, tryToAsk } from './library-driver';

const quotaBytes = 8_000_000;
const articleBytes = 400_000;
const mostArticles = 60;

/** A browser that gives no more than a quota: only Chromium's can be set, and only for a build without unlimitedStorage. */
export const quota: TrustPromise = {
  name: 'quota',
  promise: 'Full means full',
  async show(browsers) {
    return browsers.includes('chromium') ? [await fillQuota()] : [];
  },
};

async function fillQuota(): Promise<Shown> {
  const limited = await buildLimited();
  const driver = await ChromiumDriver.launch({ extensionDir: limited, downloadDir: '/tmp' });
  const acknowledged: string[] = [];
  let refusal = 'never refused';
  try {
    // It has to be set before the database is opened; of all that ships, this alone opens none.
    const quiet = await driver.openExtensionPage('third-party.txt');
    await driver.limitStorage(quiet, quotaBytes);
    const view = await driver.openExtensionPage('library.html');
    for (let number = 0; number < mostArticles && refusal === 'never refused'; number += 1) {
      const reply = await tryToAsk(view, 'save', articleOf(number, articleBytes));
      if (reply?.status === 'saved' && reply.id) acknowledged.push(reply.id);
      else refusal = reply?.status ?? 'no answer';
    }
    const isSaid = await view.waitForText('This browser’s storage is full.').then(
      () => true,
      () => false,
    );
    const during = await readStored(view);
    await driver.limitStorage(quiet, quotaBytes * 10);
    // Asked for by the reader, which is when it is tried.
    const works = (await tryToAsk(view, 'save', articleOf(999)))?.status === 'saved';
    const isOver = await view
      .waitUntil(async () => !(await view.text('body')).includes('storage is full'), 'the note')
      .then(
        () => true,
        () => false,
      );
    const lost = acknowledged.filter((id) => !during.ids.includes(id)).length;
    const partial = during.ids.filter((id) => !during.bodies.includes(id)).length;
    return {
      what: `a quota of ${quotaBytes / 1e6} MB, chromium: ${acknowledged.length} saved, then ${refusal}, then more is given`,
      found: `${lost} lost, ${partial} partial, ${isSaid ? 'said so' : 'said nothing'}, ${works && isOver ? 'works again' : 'does not work'}`,
      bar: '0 lost, said, works',
      isKept:
        lost + partial === 0 && isSaid && works && isOver && refusal === 'storage-full' && acknowledged.length > 0,
    };
  } finally {
    await driver.close();
    await rm(path.dirname(limited), { recursive: true, force: true });
  }
}

/** The same build, without the permission that lifts the quota. */
async function buildLimited(): Promise<string> {
  buildExtension('chromium');
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'offprint-limited-')), 'extension');
  await cp(extensionDir('chromium'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
