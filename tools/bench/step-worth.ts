import path from 'node:path';
import type { SteppedScript } from '../extract/content-script';
import { extractPages } from '../extract/extract-pages';
import type { Corpus, GoldPage, SetName } from './corpus';
import { inTurns } from './in-turns';
import { runScorer, type Score } from './run-scorer';
import { show, table } from './table';

const columns: { head: string; figure: keyof Score }[] = [
  { head: 'shingle F1', figure: 'shingleF1' },
  { head: 'precision', figure: 'precision' },
  { head: 'recall', figure: 'recall' },
  { head: 'bag F1', figure: 'bagF1' },
  { head: 'broken', figure: 'bad' },
  { head: 'leaked', figure: 'without' },
  { head: 'title', figure: 'title' },
  { head: 'byline', figure: 'byline' },
  { head: 'date', figure: 'date' },
  { head: 'headings', figure: 'headings' },
  { head: 'lists', figure: 'lists' },
  { head: 'tables', figure: 'tables' },
];

/** Runs the pages with all steps and with each step left out: what a step adds is the one score less the other. */
export async function stepWorth(
  corpus: Corpus,
  set: SetName,
  pages: readonly GoldPage[],
  { stepNames, without }: SteppedScript,
  { outDir, jobs }: { outDir: string; jobs: number },
): Promise<string> {
  const variants = [
    { contentScript: without([]), outDir: path.join(outDir, 'all-steps') },
    ...stepNames.map((step) => ({ contentScript: without([step]), outDir: path.join(outDir, `without-${step}`) })),
  ];
  await extractPages(pages, { variants, jobs, wantsEntities: false, label: 'steps: ' });
  const ids = pages.map(({ id }) => id);
  const scores = await inTurns(
    variants.map((variant) => async () => (await runScorer(corpus, set, variant.outDir, ids))?.all),
    jobs,
  );
  const full = scores[0];
  const rows = stepNames.map((step, index) => [
    step,
    ...columns.map(({ figure }) => worth(full?.[figure], scores[index + 1]?.[figure])),
  ]);
  return table(
    ['', ...columns.map(({ head }) => head)],
    [['all steps', ...columns.map(({ figure }) => show(full?.[figure]))], ...rows],
  );
}

/** Nothing at all is shown as nothing, so that what a step does stands out. */
function worth(full: number | null | undefined, without: number | null | undefined): string {
  if (typeof full !== 'number' || typeof without !== 'number') return '–';
  const gain = full - without;
  if (Math.abs(gain) < 0.0005) return '';
  return `${gain > 0 ? '+' : '-'}${show(Math.abs(gain))}`;
}
