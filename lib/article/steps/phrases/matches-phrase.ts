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

/** What may stand around a phrase that must be the whole line: signs, arrows and drawings. */
const edge = String.raw`[^\p{L}\p{N}]*`;
const shapes: Record<keyof Phrases, (alternatives: string) => string> = {
  leftovers: whole,
  leadIns: begins,
  calls: begins,
  junkHeadings: whole,
  credits: whole,
  bios: begins,
  stamps: begins,
  smallPrint: (alternatives) => alternatives,
  notices: (alternatives) => alternatives,
  walls: (alternatives) => alternatives,
};

const expressions = Object.fromEntries(
  Object.entries(shapes).map(([kind, shape]) => {
    const alternatives = languages.flatMap((language) => language[kind as keyof Phrases]);
    return [kind, new RegExp(shape(alternatives.map(({ source }) => source).join('|')), 'iu')];
  }),
) as Record<keyof Phrases, RegExp>;

/** Every language's phrase of one kind: pages mix languages, and no phrase of one is a sentence of another. */
export function matchesPhrase(kind: keyof Phrases, line: string): boolean {
  return expressions[kind].test(line);
}

function whole(alternatives: string): string {
  return `^${edge}(?:${alternatives})${edge}$`;
}

function begins(alternatives: string): string {
  return `^${edge}(?:${alternatives})`;
}
