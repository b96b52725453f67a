import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Corpus, SetName } from './corpus';

const run = promisify(execFile);

/** What the scorer writes about a list of pages; a figure that the set has nothing for is missing or null. */
export type Score = { pages: number } & Partial<
  Record<
    | 'errors'
    | 'shingleF1'
    | 'precision'
    | 'recall'
    | 'bagF1'
    | 'bad'
    | 'with'
    | 'without'
    | 'title'
    | 'byline'
    | 'date'
    | 'image'
    | Kind,
    number | null
  >
>;
type Kind = 'headings' | 'lists' | 'tables' | 'pre' | 'quotes';

export interface Scored {
  all: Score;
  /** The sites that write about technology. */
  tech: Score | null;
  /** The worst pages, as text. */
  fails: string;
}

/** Scores the files of a folder with the scorer that stands beside the corpus, in a process of its own. */
export async function runScorer(
  corpus: Corpus,
  set: SetName,
  outDir: string,
  ids: readonly string[],
  fails = 0,
): Promise<Scored | null> {
  if (ids.length === 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-score-'));
  try {
    const [idsFile, jsonFile] = [path.join(folder, 'ids'), path.join(folder, 'score.json')];
    writeFileSync(idsFile, ids.join('\n'));
    const args = ['--ids', idsFile, '--json', jsonFile, '--fails', String(fails)];
    // It takes linkedom from the folder that it runs in.
    const { stdout } = await run(process.execPath, [corpus.scorer, corpus.folderOf(set), outDir, ...args], {
      cwd: path.join(import.meta.dirname, '..', '..'),
      maxBuffer: 64 * 1024 * 1024,
    });
    const { all, tech } = JSON.parse(readFileSync(jsonFile, 'utf8')) as Pick<Scored, 'all' | 'tech'>;
    return {
      all,
      tech,
      fails: stdout
        .split('\n')
        .slice(tech ? 2 : 1)
        .join('\n'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
