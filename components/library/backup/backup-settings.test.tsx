// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackupPlan } from '../../../lib/backup/backup-plan';
import type { BackupState } from '../../../lib/backup/backup-state';
import type { FolderState } from '../../../lib/backup/folder-keeper';
import type { Damage } from '../../../lib/backup/open-backup';
import { ExportProgressLine } from '../ExportProgressLine';
import { BackupReminder } from './BackupReminder';
import type { BackupSource, FolderSource } from './backup-source';
import { BackupSettings } from './BackupSettings';
import { DamageList } from './DamageList';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

let root: Root;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

const show = (view: ReactNode) => act(async () => root.render(view));
const words = () => document.body.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string) => act(async () => button(name)!.click());

const plan: BackupPlan = { reminder: 'monthly', lastAt: null, putOffAt: null };

function makeSource(state: BackupState, folder: FolderSource | null = null) {
  return {
    watchState: (onState: (state: BackupState) => void) => {
      onState(state);
      return () => {};
    },
    backUp: vi.fn(async () => {}),
    choose: vi.fn(),
    restore: vi.fn(),
    stop: vi.fn(),
    forget: vi.fn(),
    downloadDamages: vi.fn(async () => {}),
    watchPlan: (onPlan: (plan: BackupPlan) => void) => {
      onPlan(plan);
      return () => {};
    },
    isDue: () => true,
    setReminder: vi.fn(),
    putOff: vi.fn(),
    folder,
  } satisfies BackupSource;
}

function makeFolder(state: FolderState) {
  return {
    watchState: (onState: (state: FolderState) => void) => {
      onState(state);
      return () => {};
    },
    choose: vi.fn(async () => {}),
    allow: vi.fn(async () => {}),
    leave: vi.fn(async () => {}),
  } satisfies FolderSource;
}

test('the reminder leads to the backup, and goes when it is put off', async () => {
  const source = makeSource({ status: 'idle' });
  await show(<BackupReminder source={source} articles={40} />);
  expect(words()).toContain('backup.dueFirst');
  expect(document.querySelector('a')!.getAttribute('href')).toBe('#storage');
  await press('backup.later');
  expect(source.putOff).toHaveBeenCalledTimes(1);
});

test.each<[string, number | null, boolean]>([
  ['while nobody knows how many articles there are', null, true],
  ['when it is not time', 40, false],
])('no reminder %s', async (_name, articles, isDue) => {
  await show(<BackupReminder source={{ ...makeSource({ status: 'idle' }), isDue: () => isDue }} articles={articles} />);
  expect(words()).toBe('');
});

test('damaged parts are listed by name, a hundred of them, and all are in the file', async () => {
  const damages = Array.from({ length: 103 }, (_, index): Damage => ({ name: `records/${index}`, reason: 'changed' }));
  const onDownload = vi.fn();
  await show(<DamageList damages={damages} onDownload={onDownload} />);
  expect(document.querySelectorAll('li')).toHaveLength(100);
  expect(document.querySelector('li')!.textContent).toBe('records/0backup.damage.changed');
  expect(words()).toContain('backup.moreDamages 3');
  await press('backup.downloadList');
  expect(onDownload.mock.calls[0]![0]('bomb')).toBe('backup.damage.bomb');
});

test('an export tells how far it is, and stops', async () => {
  const onCancel = vi.fn();
  await show(<ExportProgressLine progress={{ done: 1200, total: 50_000 }} onCancel={onCancel} />);
  expect(words()).toContain('backup.exporting 1,200 50,000');
  await press('backup.cancel');
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('while a backup is written its button stops it, and none is restored', async () => {
  const source = makeSource({ status: 'backing-up', done: 3, total: 9 });
  await show(<BackupSettings source={source} />);
  const progress = document.querySelector('progress')!;
  expect([progress.value, progress.max]).toEqual([3, 9]);
  expect(button('backup.chooseFile')!.disabled).toBe(true);
  await press('backup.cancel');
  expect([source.stop.mock.calls.length, source.backUp.mock.calls.length]).toEqual([1, 0]);
});

test('what a restore would do waits for a word, with the focus on it', async () => {
  const count = { added: 2, present: 1, renewed: 0, kept: 0 };
  const damages: Damage[] = [{ name: 'records/a.json', reason: 'cut-off' }];
  const source = makeSource({ status: 'ready', summary: { count, madeAt: '', damages } });
  await show(<BackupSettings source={source} />);
  expect(words()).toContain('backup.nothingYet');
  expect(words()).toContain('backup.damage.cutOff');
  expect(document.activeElement).toBe(button('backup.restoreNow'));
  await press('backup.downloadList');
  expect(source.downloadDamages).toHaveBeenCalledWith(damages, expect.any(Function));
  await press('backup.restoreNow');
  expect(source.restore).toHaveBeenCalledTimes(1);
});

test.each<[BackupState, string]>([
  [{ status: 'failed', job: 'restore', problem: 'newer', text: '' }, 'backup.newer'],
  [{ status: 'failed', job: 'restore', problem: 'storage-full', text: '' }, 'backup.restoreFull'],
  [{ status: 'failed', job: 'restore', problem: 'unexpected', text: 'why' }, 'backup.restoreFailed why'],
  [{ status: 'failed', job: 'backup', problem: 'storage-full', text: '' }, 'backup.full'],
  [{ status: 'failed', job: 'backup', problem: 'unexpected', text: 'why' }, 'backup.failed why'],
])('what failed is told, and both can be tried again: %j', async (state, text) => {
  await show(<BackupSettings source={makeSource(state)} />);
  expect(words()).toContain(text);
  expect(button('backup.now')!.disabled).toBe(false);
  expect(button('backup.chooseFile')!.disabled).toBe(false);
});

test.each<[FolderState, string, string[]]>([
  [{ status: 'none' }, 'backup.folderText', ['backup.folderChoose']],
  [{ status: 'working', name: 'Mine' }, 'backup.folderWorking Mine', ['backup.folderLeave']],
  [{ status: 'kept', name: 'Mine', at: null }, 'backup.folderWorking Mine', ['backup.folderLeave']],
  [
    { status: 'not-allowed', name: 'Mine' },
    'backup.folderNotAllowed Mine',
    ['backup.folderAllow', 'backup.folderLeave'],
  ],
  [{ status: 'failed', name: 'Mine', text: 'why' }, 'backup.folderFailed Mine why', ['backup.folderLeave']],
])('a folder: %j', async (state, text, buttons) => {
  const folder = makeFolder(state);
  await show(<BackupSettings source={makeSource({ status: 'idle' }, folder)} />);
  expect(words()).toContain(text);
  for (const name of buttons) await press(name);
  const calls = { choose: folder.choose, allow: folder.allow, leave: folder.leave };
  const asked = Object.entries(calls).flatMap(([name, call]) => (call.mock.calls.length > 0 ? [name] : []));
  expect(asked.map((name) => `backup.folder${name[0]!.toUpperCase()}${name.slice(1)}`).toSorted()).toEqual(buttons);
});
