import { arabic } from './arabic';
import { chinese } from './chinese';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { japanese } from './japanese';
import type { Phrases } from './phrases';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** Whose phrases are in Latin script, and whose are not: a line without one such letter fits none of them. */
const inLatin = [english, german, french, spanish, italian, portuguese, dutch];
const inOthers = [japanese, chinese, arabic];
const otherLetter = /[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]/;

/** Signs, arrows and drawings before a line, and after it. */
const before = /^[^\p{L}\p{N}©$]+/u;
const after = /[^\p{L}\p{N}]+$/u;

const whole = (alternatives: string): string => `^(?:${alternatives})$`;
const begins = (alternatives: string): string => `^(?:${alternatives})`;
const anywhere = (alternatives: string): string => alternatives;
const shapes: Record<keyof Phrases, (alternatives: string) => string> = {
  leftovers: whole,
  leadIns: begins,
  calls: begins,
  junkHeadings: whole,
  credits: whole,
  bios: begins,
  bylines: begins,
  stamps: begins,
  smallPrint: anywhere,
  notices: anywhere,
  walls: anywhere,
};

/**
 * One expression a language. Lines are folded, not expressions, which took 200 ms to compile with the flags `iu`; and of all
 * languages in one it takes 56 ms, at the first page of each process, where ten together take 40.
 */
function expressionsOf(language: Phrases): Record<keyof Phrases, RegExp> {
  return Object.fromEntries(
    Object.entries(shapes).map(([kind, shape]) => {
      const alternatives = language[kind as keyof Phrases];
      return [kind, new RegExp(shape(alternatives.map(({ source }) => source).join('|')))];
    }),
  ) as Record<keyof Phrases, RegExp>;
}

const latin = inLatin.map(expressionsOf);
const all = [...latin, ...inOthers.map(expressionsOf)];

/** Every language's phrase of one kind: pages mix languages, and no phrase of one is a sentence of another. */
export function matchesPhrase(kind: keyof Phrases, line: string): boolean {
  const folded = fold(line);
  const bare = shapes[kind] === whole ? folded.replace(after, '') : folded;
  return (otherLetter.test(folded) ? all : latin).some(
    (expressions) => expressions[kind].test(folded) || (bare !== folded && expressions[kind].test(bare)),
  );
}

/** One line is asked for kind after kind. */
let last = { line: '', folded: '' };

function fold(line: string): string {
  if (line !== last.line) last = { line, folded: line.toLowerCase().replace(before, '') };
  return last.folded;
}
