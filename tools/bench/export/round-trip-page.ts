import { sanitise } from '../../../lib/article/sanitise';
import { openBackups } from '../../../lib/backup/backup-client';
import type { BackupState } from '../../../lib/backup/backup-state';
import { describeLibrary } from '../../../lib/backup/fixtures/describe-library';
import { fillLibrary } from '../../../lib/backup/fixtures/fill-library';
import { addSettings, readSettings } from '../../../lib/backup/settings';
import { database } from '../../../lib/library/database';
import { renewLibrary, settleDictionary, verifyLibrary } from '../../../lib/library/library';
import { time } from '../library/time-pair';

export interface RoundTripFigures {
  /** How many records of each table were compared. */
  records: Record<string, number>;
  /** What is not as it was; the first few. */
  differences: string[];
  megabytes: number;
  /** Milliseconds. */
  backUp: number;
  restore: number;
}

declare global {
  /** Called from outside. */
  var roundTrip: { fill: typeof fill; run: typeof run };
}

type Described = Awaited<ReturnType<typeof describeLibrary>>;

const mostTold = 20;
const settings = { display: '{"theme":"sepia"}', export: '{"preset":"hugo"}', 'compact-list': 'true' };

async function fill(count: number): Promise<void> {
  await fillLibrary(count);
  for (const [name, value] of Object.entries(settings)) localStorage.setItem(name, value);
}

/** Backs up with the page's own client and worker, removes the library and restores it. */
async function run(): Promise<RoundTripFigures> {
  // As an open library page does in its idle time.
  await renewLibrary();
  await settleDictionary();
  const before = await describeLibrary();
  const settingsBefore = readSettings();
  let zip: Blob | null = null;
  const client = openBackups({
    makeSafe: async ({ html, baseUrl }) => sanitise(html, baseUrl),
    readSettings,
    addSettings,
    onBackup: (made) => (zip = made),
  });
  const until = (status: BackupState['status']) =>
    new Promise<void>((resolve, reject) => {
      client.watchState((state) => {
        if (state.status === 'failed') reject(new Error(`${state.problem}: ${state.text}`));
        if (state.status === 'restored' && state.damages.length > 0) reject(new Error(JSON.stringify(state.damages)));
        if (state.status === status) resolve();
      });
    });
  const backUp = await time(() => {
    client.backUp(null);
    return until('backed-up');
  });
  const backup: Blob = zip!;
  await wipe();
  const restore = await time(async () => {
    client.choose([{ name: 'backup.zip', blob: backup }]);
    await until('ready');
    client.restore();
    await until('restored');
  });
  const differences = compare(before, await describeLibrary());
  const { problems } = await verifyLibrary();
  differences.push(...problems.map((problem) => `verified: ${JSON.stringify(problem)}`));
  if (JSON.stringify(readSettings()) !== JSON.stringify(settingsBefore)) differences.push('settings');
  return {
    records: Object.fromEntries(Object.entries(before).map(([name, records]) => [name, records.length])),
    differences: differences.slice(0, mostTold),
    megabytes: backup.size / 1e6,
    backUp,
    restore,
  };
}

/** Another browser that never had a library. */
async function wipe(): Promise<void> {
  await database.delete();
  await database.open();
  localStorage.clear();
}

function compare(before: Described, after: Described): string[] {
  return Object.entries(before).flatMap(([table, records]) => {
    const [were, are] = [records.map(write), (after[table] ?? []).map(write)];
    const count = were.length === are.length ? [] : [`${table}: ${were.length}, then ${are.length}`];
    const first = were.findIndex((record, index) => record !== are[index]);
    return first < 0 ? count : [...count, `${table}: ${were[first]}, then ${are[first]}`];
  });
}

/** The same for the same fields, in whatever order, and another one for a field that is there and undefined. */
function write(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) => {
    if (value === undefined) return '(undefined)';
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

globalThis.roundTrip = { fill, run };
