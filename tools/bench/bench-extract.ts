import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../browsers/install-browsers';
import { builtContentScript, bundleContentScript } from '../extract/content-script';
import { extractPages } from '../extract/extract-pages';
import { readIds, type PageFile } from '../extract/page-files';
import { findCorpus, listGoldPages, setNames, type Corpus, type SetName } from './corpus';
import { halves, sample, type Half } from './halves';
import { inTurns } from './in-turns';
import { listOwnPages, ownPagesTable } from './own-pages';
import { barTable, explainTime, type SetScores } from './print-bar';
import { timeRatios } from './ratios';
import { summarise } from './read-measured';
import { runScorer } from './run-scorer';
import { stepWorth } from './step-worth';
import { timePages } from './time-pages';

const usage = `npm run bench:extract           the bar and what the built content script reaches, on every set beside the project
  --set wcxb,zyte               only these sets
  --half tuning                 only one half of each set: tuning, which rules may be made on, or other
  --ids FILE                    only the pages named in it, one id a line
  --jobs 2                      browsers at once
  --out DIR                     keeps what was extracted, as DIR/<set>/<id>.json
  --fails N                     the worst N pages of each set, of the tuning half unless --half says otherwise
  --without trim-ends,…         leaves steps of the pipeline out
  --time 100                    pages that are timed against plain Readability; 0 for none
  --steps                       instead: what each step is worth on a sample of the tuning half of wcxb
SHARED=FOLDER                   where corpus/extraction and tools/ are; ../shared if missing`;

const root = path.join(import.meta.dirname, '..', '..');
const stepSample = 120;

interface Options {
  sets: SetName[];
  half: Half | null;
  ids: Set<string> | null;
  jobs: number;
  outDir: string;
  fails: number;
  contentScript: string;
  timed: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string' },
      half: { type: 'string' },
      ids: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      out: { type: 'string' },
      fails: { type: 'string', default: '0' },
      without: { type: 'string' },
      time: { type: 'string', default: '100' },
      steps: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const sets = values.set ? list(values.set, setNames, 'set') : [...setNames];
  const [half = null] = values.half ? list(values.half, halves, 'half') : [];
  const [jobs, fails, timed] = [values.jobs, values.fails, values.time].map(Number) as [number, number, number];
  if (!(jobs >= 1) || !(fails >= 0) || !(timed >= 0)) throw new Error(usage);
  const ids = values.ids === undefined ? null : readIds(values.ids);
  installBrowsers(['chromium']);
  const corpus = findCorpus(root);
  const outDir = values.out ?? mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
  try {
    if (values.steps) return await printStepWorth(corpus, ids, { outDir, jobs });
    const contentScript = values.without ? await scriptWithout(values.without) : builtContentScript();
    const options = { sets, half, ids, jobs, outDir, fails, contentScript, timed };
    await (corpus ? benchCorpus(corpus, options) : benchOwnPages(options));
  } finally {
    if (values.out === undefined) rmSync(outDir, { recursive: true });
  }
}

async function scriptWithout(steps: string): Promise<string> {
  const { stepNames, without } = await bundleContentScript();
  return without(list(steps, stepNames, 'step'));
}

function list<Name extends string>(value: string, names: readonly Name[], what: string): Name[] {
  return value.split(',').map((part) => {
    const name = names.find((known) => known === part);
    if (name === undefined) throw new Error(`There is no ${what} "${part}": ${names.join(', ')}.`);
    return name;
  });
}

async function benchCorpus(corpus: Corpus, options: Options): Promise<void> {
  const { sets, half, ids, jobs, outDir, fails, contentScript, timed } = options;
  const scores = new Map<SetName, SetScores>();
  const summaries: string[] = [];
  let pagesToTime: PageFile[] = [];
  for (const set of sets) {
    const pages = listGoldPages(corpus, set).filter(
      (page) => (half === null || page.half === half) && (ids?.has(page.id) ?? true),
    );
    if (pages.length === 0) continue;
    const folder = path.join(outDir, set);
    const variants = [{ contentScript, outDir: folder }];
    await extractPages(pages, { variants, jobs, wantsEntities: false, label: `${set}: ` });
    const idsOf = (wanted: Half) => pages.filter((page) => page.half === wanted).map(({ id }) => id);
    const all = pages.map(({ id }) => id);
    const failing = half ?? 'tuning';
    const [whole, tuning, other] = await inTurns(
      [
        () => runScorer(corpus, set, folder, all),
        () => runScorer(corpus, set, folder, idsOf('tuning'), failing === 'tuning' ? fails : 0),
        () => runScorer(corpus, set, folder, idsOf('other'), failing === 'other' ? fails : 0),
      ],
      jobs,
    );
    scores.set(set, { all: whole!, tuning: tuning!, other: other! });
    const counts = halves.map((name) => `${name} half ${idsOf(name).length}`).join(', ');
    summaries.push(summarise(`${set} (${counts})`, all, folder));
    // One set is enough: the largest that was asked for, which is the first.
    if (pagesToTime.length === 0) pagesToTime = sample(pages, timed);
  }
  const time = timeRatios(await timePages(pagesToTime, contentScript));
  console.log(barTable(scores, time));
  console.log();
  if (time) console.log(`${explainTime(time)}\n`);
  for (const line of summaries) console.log(line);
  for (const [set, { tuning, other }] of scores) {
    const text = (half === 'other' ? other : tuning)?.fails.trim();
    if (text) console.log(`\nThe worst of ${set}, ${half ?? 'tuning'} half:\n${text}`);
  }
}

async function benchOwnPages({ jobs, outDir, contentScript, timed }: Options): Promise<void> {
  console.log('skipped: no corpus\n');
  const pages = listOwnPages(root);
  const variants = [{ contentScript, outDir }];
  await extractPages(pages, { variants, jobs, wantsEntities: false, label: 'tests/pages: ' });
  const time = timeRatios(await timePages(pages.slice(0, timed), contentScript));
  console.log(ownPagesTable(pages, outDir));
  console.log();
  if (time) console.log(`${barTable(new Map(), time)}\n\n${explainTime(time)}`);
}

async function printStepWorth(
  corpus: Corpus | null,
  ids: Set<string> | null,
  options: { outDir: string; jobs: number },
): Promise<void> {
  if (!corpus) return console.log('skipped: no corpus');
  const wcxb = listGoldPages(corpus, 'wcxb');
  const pages = ids
    ? wcxb.filter(({ id }) => ids.has(id))
    : sample(
        wcxb.filter(({ half }) => half === 'tuning'),
        stepSample,
      );
  console.log(
    `What each step adds, on ${pages.length} pages of wcxb: the figure with all steps less the one without it.`,
  );
  console.log('For "broken" and "leaked" less is better.\n');
  console.log(await stepWorth(corpus, 'wcxb', pages, await bundleContentScript(), options));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
