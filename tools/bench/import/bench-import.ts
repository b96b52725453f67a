/**
 * An import of a Pocket export with 1% broken rows on the extension's own import page, held against one bare put of the
 * same rows: npm run bench:import [-- --articles N] [-- --browser firefox].
 */
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../../browsers/find-browser';
import { table } from '../table';
import { type ImportFigures, importOnScreen } from './import-screen';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '36000' }, browser: { type: 'string' } },
});

const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
const yes = (isReached: boolean) => (isReached ? 'yes' : 'no');

function describe(browser: BrowserName, { said, survey, run, bare, ...page }: ImportFigures): string[][] {
  const { longestTask, slowTasks, longestFrame, slowFrames } = page;
  const ratio = `${(run / bare).toFixed(2)}× (${seconds(run)}, ${seconds(bare)})`;
  const tasks = `${longestTask.toFixed(0)} ms, ${slowTasks} over 50 ms`;
  return [
    ['said', said, '–', '–'],
    ['looked through before', seconds(survey), '–', '–'],
    ['imported, against a bare put', ratio, '≤ 2×', yes(run <= 2 * bare)],
    // Firefox does not tell.
    ...(browser === 'chromium' ? [['longest task of the page', tasks, '≤ 50 ms', yes(slowTasks === 0)]] : []),
    ['longest wait for a frame', `${longestFrame.toFixed(0)} ms, ${slowFrames} over 50 ms`, '–', '–'],
  ];
}

for (const browser of browserNames.filter((name) => (values.browser ?? name) === name)) {
  const figures = await importOnScreen(browser, Number(values.articles));
  console.log(table([`${browser}, ${values.articles} rows`, '', 'bar', 'reached'], describe(browser, figures)));
}
