import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../../browsers/find-browser';

const root = path.join(import.meta.dirname, '../../../..');

/** Builds what git knows in two folders of different names; gives the files that differ, and how many there are. */
export function buildTwice(browser: BrowserName): { files: number; differing: string[] } {
  const folders = ['a', 'another-folder'].map((name) =>
    path.join(mkdtempSync(path.join(tmpdir(), 'offprint-build-')), name),
  );
  try {
    const [first, second] = folders.map((folder) => build(folder, browser)) as [Hashes, Hashes];
    const names = [...new Set([...first.keys(), ...second.keys()])];
    return { files: names.length, differing: names.filter((name) => first.get(name) !== second.get(name)) };
  } finally {
    for (const folder of folders) rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

type Hashes = Map<string, string>;

function build(folder: string, browser: BrowserName): Hashes {
  for (const name of list('git', ['ls-files', '-z'])) cpSync(path.join(root, name), path.join(folder, name));
  // Linked and not copied, file by file: a link to the folder would be resolved, and both builds be of one place.
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(folder, 'node_modules')]);
  const wxt = path.join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [wxt, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    });
  run('prepare');
  run('build', ...(browser === 'firefox' ? ['-b', 'firefox'] : []));
  return hash(path.join(folder, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'));
}

function hash(folder: string): Hashes {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function list(command: string, args: string[]): string[] {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
    .split('\0')
    .filter(Boolean);
}
