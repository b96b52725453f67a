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

const languages = [english, german, french, spanish, italian, portuguese, dutch, japanese, chinese, arabic];

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
  stamps: begins,
  smallPrint: anywhere,
  notices: anywhere,
  walls: anywhere,
};

// Lines are folded, not expressions: with the flags `iu` the ten took 200 ms to compile, on every page anew.
const expressions = Object.fromEntries(
  Object.entries(shapes).map(([kind, shape]) => {
    const alternatives = languages.flatMap((language) => language[kind as keyof Phrases]);
    return [kind, new RegExp(shape(alternatives.map(({ source }) => source).join('|')))];
  }),
) as Record<keyof Phrases, RegExp>;

/** Every language's phrase of one kind: pages mix languages, and no phrase of one is a sentence of another. */
export function matchesPhrase(kind: keyof Phrases, line: string): boolean {
  const folded = fold(line);
  return (
    expressions[kind].test(folded) || (shapes[kind] === whole && expressions[kind].test(folded.replace(after, '')))
  );
}

/** One line is asked for kind after kind. */
let last = { line: '', folded: '' };

function fold(line: string): string {
  if (line !== last.line) last = { line, folded: line.toLowerCase().replace(before, '') };
  return last.folded;
}
