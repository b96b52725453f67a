import type { Mention } from '../entity';
import { stopNouns, type HeadNoun } from './head-nouns';
import type { Figure } from './placed';

/** So far from its noun, a figure may be another thing's. */
const farthest = 45;
/** So much nearer than a word of the stop list the noun has to be. */
const leastLead = 12;
/** What tells one price from another stands no farther from noun and figure. */
const reach = { before: 24, after: 16 };

/** The words around a figure and its noun, where no other noun of the clause is nearer; null where there is no such noun. */
export function findNoun(text: string, figure: Figure, head: HeadNoun, subject: Mention): string | null {
  // "the $79 Breakwater 2"
  const isAttribute = head.noun === 'price' && /^\s$/.test(text.slice(figure.end, subject.start));
  if (isAttribute) return text.slice(Math.max(0, figure.start - reach.before), figure.start);
  const noun = nearestOf(text, figure, head.spellings, subject);
  if (!noun || noun.distance > farthest) return null;
  const stop = nearestOf(text, figure, stopNouns, subject);
  if (stop && stop.distance < farthest && stop.distance <= noun.distance + leastLead) return null;
  const from = Math.max(0, Math.min(noun.start, figure.start) - reach.before);
  return text.slice(from, Math.max(noun.end, figure.end) + reach.after);
}

interface Near extends Mention {
  distance: number;
}

const clauseBreak = /[;:]|,\s*(?:which|while|but|whose|where|who)\b|\b(?:while|whereas|but)\b/iu;
const patterns = new Map<string, RegExp>();

/** Not one in the name itself: "Beats Studio" is no price, nor across a break of the sentence. */
function nearestOf(text: string, figure: Figure, spellings: string, subject: Mention): Near | null {
  let pattern = patterns.get(spellings);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings})(?![\\p{L}\\p{N}])`, 'giu');
    patterns.set(spellings, pattern);
  }
  let nearest: Near | null = null;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const end = index + word.length;
    if (index < subject.end && end > subject.start) continue;
    const between = end <= figure.start ? text.slice(end, figure.start) : text.slice(figure.end, index);
    if (clauseBreak.test(between)) continue;
    if (!nearest || between.length < nearest.distance) nearest = { start: index, end, distance: between.length };
  }
  return nearest;
}
