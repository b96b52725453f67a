import type { NameType } from './known-names';
import { after, before } from './name-cues';
import { isModelNumber } from './name-runs';
import type { Tags } from './part-of-speech';
import type { Word } from './words';

export type Votes = Record<NameType, number>;

const tagVotes: [tag: string, type: NameType, weight: number][] = [
  ['Person', 'person', 2],
  ['FirstName', 'person', 1.5],
  ['LastName', 'person', 1],
  ['Place', 'place', 2],
  ['Country', 'place', 2],
  ['City', 'place', 1],
  ['Region', 'place', 1],
  ['Organization', 'organisation', 1.5],
];

const saidVerbs = new Set(['said', 'says', 'wrote', 'explained', 'added', 'told']);
/** Directly or one noun behind the name: "the Acme car brand". */
const organisationNouns = new Set([
  'brand',
  'company',
  'firm',
  'startup',
  'maker',
  'carmaker',
  'chipmaker',
  'retailer',
  'publisher',
  'spokesperson',
]);
const cueTypes: (keyof typeof before & NameType)[] = ['person', 'organisation', 'product', 'place'];

/** What one mention, the words from..to, says about the type of the name. */
export function voteOnMention(words: Word[], from: number, to: number, tags: (Tags | undefined)[], votes: Votes): void {
  const inside = words.slice(from, to + 1);
  const previous = words[from - 1];
  const next = words[to + 1];
  const isPlainPair =
    inside.length >= 2 && inside.length <= 3 && inside.every((word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}$/u.test(word.text));
  for (const [tag, type, weight] of tagVotes) {
    const share = inside.filter((_, index) => tags[from + index]?.has(tag)).length / inside.length;
    if (type !== 'person' || isPlainPair || inside.length === 1) votes[type] += weight * share;
  }
  if (inside.some((word) => isModelNumber(word.text))) votes.product += 3;
  if (/^\d+\p{Ll}?$/u.test(inside.at(-1)?.text ?? '')) votes.product += 2;
  const isPossessive = next !== undefined && next.text === 's' && /^[’']$/u.test(next.gap);
  const following = isPossessive ? words[to + 2] : next;
  const beforeGap = words[from]?.gap ?? '';
  // "the AITO Wenjie car brand": one noun may stand between.
  const second = following?.gap === ' ' && words[to + 2]?.gap === ' ' ? words[to + 2]?.text : undefined;
  const nouns = [following?.gap === ' ' ? following.text : undefined, isPossessive ? undefined : second];
  if (!isPossessive && nouns.some((noun) => noun !== undefined && organisationNouns.has(noun)))
    votes.organisation += 1.5;
  const precedes = previous && /^,? ["“‘]?$/u.test(beforeGap) ? previous.text.toLowerCase() : '';
  for (const type of cueTypes) {
    const isPerson = type === 'person';
    // "the" stands before agencies as well.
    if (before[type].has(precedes))
      votes[type] += isPerson ? (isPlainPair || inside.length === 1 ? 2.5 : 0) : precedes === 'the' ? 0.7 : 1;
    if (nouns[0] !== undefined && after[type].has(nouns[0].toLowerCase()))
      votes[type] += isPerson ? (isPlainPair ? 2 : 0.5) : 1;
    if (!isPerson && nouns[1] !== undefined && after[type].has(nouns[1])) votes[type] += 0.5;
  }
  // "…, said Zicherman."
  if (previous && beforeGap === ' ' && saidVerbs.has(previous.text) && inside.length <= 2) votes.person += 1.5;
  if (inside.at(-1)?.gap === '.') votes.organisation += 1;
  if (isPossessive) votes.organisation += 0.5;
}

/** What its letters say, whatever stands around it. */
export function voteOnShape(name: string, votes: Votes): void {
  const words = name.split(' ');
  if (words.length === 1 && /^\p{Lu}{3,}$/u.test(name)) votes.organisation += 0.8;
  else if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(name)) votes.product += 0.8;
  else if (words.length === 1) votes.organisation += 0.6;
  else votes.product += 0.6;
  if (words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))) votes.person += 0.5;
}

export function noVotes(): Votes {
  return { organisation: 0, person: 0, product: 0, place: 0, event: 0 };
}

export function winner(votes: Votes): NameType {
  const ranked = (Object.entries(votes) as [NameType, number][]).toSorted((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? 'organisation';
}
