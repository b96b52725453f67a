import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserName } from '../../../browsers/find-browser';
import { inEachBrowser } from '../in-each-browser';
import type { Shown, TrustPromise } from '../promise';
import { articleOf, launchLibrary, readStored, tryToAsk } from './library-driver';

/** A profile takes some 60 MB in Chromium and 30 in Firefox; the ballast takes what is left but this. */
const diskSize = '400m';
const roomLeft = 12_000_000;
const articleBytes = 400_000;

export const full: TrustPromise = {
  name: 'full',
  promise: 'Full means full',
  show: inEachBrowser(fillDisk),
};

/** A small disk of its own, which root alone can make. */
async function fillDisk(browser: BrowserName): Promise<Shown> {
  const disk = await mkdtemp(path.join(tmpdir(), 'offprint-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}`, 'tmpfs', disk]);
  const profileDir = path.join(disk, 'profile');
  await mkdir(profileDir);
  const driver = await launchLibrary(browser, profileDir);
  const ballast = path.join(disk, 'ballast');
  const acknowledged: string[] = [];
  try {
    const view = await driver.openExtensionPage('library.html');
    await pause(2_000);
    const { bavail, bsize } = await statfs(disk);
    await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - roomLeft)));
    let refusal = 'never refused';
    for (let number = 0; number < 200; number += 1) {
      const reply = await tryToAsk(view, 'save', articleOf(number, articleBytes));
      if (reply?.status === 'saved' && reply.id) acknowledged.push(reply.id);
      else {
        refusal = reply?.status ?? 'no answer';
        break;
      }
    }
    const isSaid = await says(view, 'This browser’s storage is full.');
    // The reader presses again; nothing but a trial beside the database is written.
    const again = [
      await tryToAsk(view, 'save', articleOf(900, articleBytes)),
      await tryToAsk(view, 'save', articleOf(901)),
    ];
    const accepted = again.filter((reply) => reply?.status === 'saved').map((reply) => reply!.id!);
    acknowledged.push(...accepted);
    await driver.crash(() => rm(ballast));
    const after = await driver.openExtensionPage('library.html');
    const stored = await readStored(after);
    const lost = acknowledged.filter((id) => !stored.ids.includes(id)).length;
    const works = (await tryToAsk(after, 'save', articleOf(999)))?.status === 'saved';
    return {
      what: `a full disk, ${browser}: ${acknowledged.length} saved, then ${refusal}, then room is made`,
      found: `${lost} lost, ${isSaid ? 'said so' : 'said nothing'}, ${works ? 'works again' : 'does not work'}`,
      bar: '0 lost, said, works',
      isKept: lost === 0 && isSaid && works && acknowledged.length > 0 && refusal === 'storage-full',
    };
  } finally {
    await driver.close().catch(() => {});
    execFileSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

async function says(view: { waitForText(text: string): Promise<unknown> }, text: string): Promise<boolean> {
  try {
    await view.waitForText(text);
    return true;
  } catch {
    return false;
  }
}
