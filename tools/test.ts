/**
 * Everything that a change must pass, in the order in which it fails soonest: `npm test`.
 * One line a step; the output of the first step that fails; at the end one line with the tests counted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionDir } from './browsers/build-extension';
import { browserNames } from './browsers/find-browser';
import { installBrowsers } from './browsers/install-browsers';

interface Step {
  name: string;
  /** Gives what is worth saying beside the duration; throws when the step fails. */
  run: () => string | void;
}

const reports = mkdtempSync(path.join(tmpdir(), 'offprint-test-'));
const tests = { passed: 0, failed: 0 };

const steps: Step[] = [
  { name: 'browsers', run: () => installBrowsers(browserNames, { keyboard: true }) },
  { name: 'format', run: () => void npmRun('check:format') },
  { name: 'lint', run: () => void npmRun('check:lint') },
  { name: 'types', run: () => void npmRun('check:types') },
  { name: 'unused code', run: () => void npmRun('check:unused') },
  { name: 'unit tests', run: () => vitest('test:unit') },
  { name: 'builds', run: () => void npmRun('build') },
  { name: 'addons-linter', run: lintForFirefox },
  { name: 'end to end', run: () => vitest('test:e2e') },
];

for (const { name, run } of steps) {
  process.stdout.write(`${name.padEnd(14)}`);
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`;
  try {
    const said = run();
    console.log(`${seconds()}  ${said ?? ''}`.trimEnd());
  } catch (error) {
    console.log(`${seconds()}  failed`);
    console.error(error instanceof Error ? error.message : error);
    console.error(`\n"${name}" failed; the steps after it were not run.`);
    tests.failed = Math.max(tests.failed, 1);
    process.exitCode = 1;
    break;
  }
}
rmSync(reports, { recursive: true });
console.log(`${tests.passed} passed, ${tests.failed} failed`);

/** Runs a script of package.json quietly; gives what it printed. */
function npmRun(script: string, args: string[] = []): string {
  const result = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    encoding: 'utf8',
    // npm is a .cmd file on Windows.
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 28,
  });
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}${result.error ?? ''}`.trim());
  return result.stdout;
}

function vitest(script: string): string {
  const report = path.join(reports, `${script.replace(':', '-')}.json`);
  let printed = '';
  try {
    printed = npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  } finally {
    if (existsSync(report)) count(report);
  }
  const { numPassedTests } = readReport(report);
  return [`${numPassedTests} tests`, ...(printed.match(/^(?:skipped|second try): .+$/gm) ?? [])].join(', ');
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function readReport(file: string): VitestReport {
  return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
}

function count(report: string): void {
  const { numPassedTests, numFailedTests, testResults } = readReport(report);
  // A file that cannot even be loaded has no tests to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  tests.passed += numPassedTests;
  tests.failed += numFailedTests + broken.length;
}

/** What the Firefox add-on store checks. */
function lintForFirefox(): string {
  const linter = path.join(path.dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')), 'bin');
  const result = spawnSync(
    process.execPath,
    [path.join(linter, 'addons-linter'), '--output', 'json', extensionDir('firefox')],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { summary, errors } = JSON.parse(result.stdout) as { summary: Record<string, number>; errors: object[] };
  if (summary['errors'] !== 0) throw new Error(JSON.stringify(errors, null, 2));
  return `${summary['warnings']} warnings`;
}
