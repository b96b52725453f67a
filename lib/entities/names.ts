import type { Found } from './found';
import { findMalwareNames } from './malware-names';
import { shortForms } from './short-forms';
import type { NameType } from './known-names';
import { findRuns, markFigures, matchKnown } from './name-runs';
import { isEnglish, tagWords } from './part-of-speech';
import { findRepeats } from './repeats';
import { segmentRun, type Candidate, type Reading } from './segment-run';
import { noVotes, voteOnMention, voteOnShape, winner, type Votes } from './type-name';
import { readWords } from './words';

export interface NameFound extends Found {
  type: NameType;
  /** What the mention is filed under: "Yu Chengdong" for "Yu", "United States" for "US". */
  fullName: string;
}

function read(
  text: string,
  figures: Found[],
  lang: string | null | undefined,
): { reading: Reading; isTagged: boolean } {
  const words = readWords(text);
  const isTagged = isEnglish(text, lang);
  const tags = isTagged ? tagWords(text) : new Map();
  return {
    isTagged,
    reading: {
      text,
      words,
      tags: words.map((word) => tags.get(word.start)),
      figures: markFigures(words, figures),
      // Handles and addresses are no prose: "@askar" does not make Askar a common word.
      lowerCase: new Set(
        words.filter((word) => /^\p{Ll}/u.test(word.text) && !/[@#./_]$/u.test(word.gap)).map((word) => word.text),
      ),
    },
  };
}

/** Without a tagger for the language only the table's names are found. */
function findKnown({ text, words, figures }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    const known = word && !figures[from] ? matchKnown(text, word) : null;
    if (!known) continue;
    let to = from;
    while ((words[to + 1]?.start ?? known.end) < known.end) to++;
    candidates.push({ from, to, type: known.type, fullName: known.fullName, isDoubtful: false });
    from = to;
  }
  return candidates;
}

/** One decision for a name in this article, from all its mentions together. */
function decideTypes(
  reading: Reading,
  candidates: Candidate[],
  surface: (candidate: Candidate) => string,
): Map<string, NameType> {
  const votes = new Map<string, Votes>();
  const types = new Map<string, NameType>();
  for (const candidate of candidates) {
    const name = surface(candidate);
    if (candidate.type) types.set(name, types.get(name) ?? candidate.type);
    const sum = votes.get(name) ?? noVotes();
    if (!votes.has(name)) voteOnShape(name, sum);
    voteOnMention(reading.words, candidate.from, candidate.to, reading.tags, sum);
    votes.set(name, sum);
  }
  for (const [name, sum] of votes) {
    // What the article says of Zicherman it says of Nir Zicherman.
    const alone = name.includes(' ') ? votes.get(name.split(' ').at(-1) ?? '') : undefined;
    if (alone) sum.person += alone.person;
    if (!types.has(name)) types.set(name, winner(sum));
  }
  return types;
}

/** People, organisations, products, places and events. `figures` are the spans already read as something else. */
export function findNames(text: string, figures: Found[], lang?: string | null): NameFound[] {
  const { reading, isTagged } = read(text, figures, lang);
  const { words } = reading;
  const surface = ({ from, to }: Candidate) => text.slice(words[from]?.start, words[to]?.end);
  const candidates = isTagged
    ? [
        ...findRuns(words, reading.figures).flatMap((run) => segmentRun(reading, run)),
        ...findKnown(reading).filter(({ from }) => /^\p{Ll}+$/u.test(words[from]?.text ?? '')),
      ]
    : findKnown(reading);
  const certain = candidates.filter((candidate) => !candidate.isDoubtful);
  const names = new Set(certain.map(surface));
  const accepted = candidates.filter((candidate) => !candidate.isDoubtful || names.has(surface(candidate)));
  const types = decideTypes(reading, accepted, surface);
  const fullNames = new Map<string, string>();
  for (const candidate of accepted) if (candidate.fullName) fullNames.set(surface(candidate), candidate.fullName);
  const shorter = shortForms(text, types, reading.lowerCase);
  for (const [short, long] of shorter) {
    const type = types.get(long);
    if (type) types.set(short, type);
    fullNames.set(short, fullNames.get(long) ?? long);
  }
  const found: NameFound[] = findMalwareNames(text);
  const add = (start: number, end: number, name: string) => {
    const type = types.get(name);
    if (type) found.push({ start, end, type, fullName: fullNames.get(name) ?? name });
  };
  for (const candidate of accepted)
    add(words[candidate.from]?.start ?? 0, words[candidate.to]?.end ?? 0, surface(candidate));
  for (const { start, end, name } of findRepeats(reading, types)) add(start, end, name);
  return found;
}
