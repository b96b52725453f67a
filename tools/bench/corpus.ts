import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listPageFiles, type PageFile } from '../extract/page-files';
import { halfOf, type Half } from './halves';

export const setNames = ['wcxb', 'zyte', 'trafilatura', 'postlight', 'wcxb-other', 'mozilla'] as const;
export type SetName = (typeof setNames)[number];

export interface GoldPage extends PageFile {
  half: Half;
}

/** The saved pages with what a right extraction gives. They are others' texts and no part of the project. */
export interface Corpus {
  scorer: string;
  folderOf: (set: SetName) => string;
}

/** Beside the project, or where SHARED says. Null when it is not there. */
export function findCorpus(root: string): Corpus | null {
  const shared = process.env['SHARED'] ?? path.join(root, '..', 'shared');
  const sets = path.join(shared, 'corpus', 'extraction');
  const scorer = path.join(shared, 'tools', 'score-extraction.mjs');
  return existsSync(sets) && existsSync(scorer) ? { scorer, folderOf: (set) => path.join(sets, set) } : null;
}

export function listGoldPages(corpus: Corpus, set: SetName): GoldPage[] {
  const folder = corpus.folderOf(set);
  const files = new Map(listPageFiles(path.join(folder, 'html')).map((file) => [file.id, file]));
  return readFileSync(path.join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; host: string | null })
    .flatMap((gold) => {
      const file = files.get(gold.id);
      return file ? [{ ...file, half: halfOf(gold) }] : [];
    });
}
