import type { Entity, EntityType, EntityValue, Mention } from '../entity';
import { isAnother, isDoubtful, isJoint, isRange } from './doubt';
import { headNouns, stopNouns, type HeadNoun } from './head-nouns';
import { readPeriod, readQualifiers } from './qualifiers';
import { readSentences, type Sentence } from './sentences';

/** "The Breakwater 2 costs $79": what a text says a figure of something to be. */
export interface Statement {
  subjectId: string;
  /** Of the figure. */
  figureId: string;
  noun: string;
  /** What has to be equal before two figures may be compared: subject, noun, unit, and the words that tell it apart. */
  key: string;
  value: number;
  sentence: string;
  /** Where in the sentence the figure stands. */
  figure: Mention;
}

interface Placed extends Mention {
  entity: Entity;
}

interface Figure extends Placed {
  unit: string;
  value: number;
}

/** So far from its noun, a figure may be another thing's. */
const farthestNoun = 45;
const farthestSubject = 110;
const farthestBehind = 40;
const longestSentence = 600;
const subjectTypes = new Set<EntityType>(['product', 'organisation']);

/** What the text says of the figures of products and organisations, in text order. For English. */
export function readStatements(text: string, entities: readonly Entity[]): Statement[] {
  const placed = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }): Placed => ({ entity, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const statements: Statement[] = [];
  let next = 0;
  for (const sentence of readSentences(text, 'en')) {
    const end = sentence.start + sentence.text.length;
    while (next < placed.length && placed[next]!.start < sentence.start) next += 1;
    const from = next;
    while (next < placed.length && placed[next]!.start < end) next += 1;
    if (next > from && sentence.text.length <= longestSentence) {
      statements.push(...readSentence(sentence, placed.slice(from, next)));
    }
  }
  return statements;
}

function readSentence({ start, text }: Sentence, inText: Placed[]): Statement[] {
  const placed = inText.map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
  const figures = placed.flatMap((place): Figure[] => {
    const measure = place.entity.value && measureOf(place.entity.value);
    return measure ? [{ ...place, ...measure }] : [];
  });
  return figures.flatMap((figure) => {
    const statement = readFigure(text, figure, figures, placed);
    return statement ? [statement] : [];
  });
}

function readFigure(text: string, figure: Figure, figures: Figure[], placed: Placed[]): Statement | null {
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  if (
    isRange(text.slice(figure.start, figure.end)) ||
    isDoubtful(before, after) ||
    figures.some((other) => stand(text, figure, other))
  )
    return null;
  const period = readPeriod(after);
  for (const head of headNouns) {
    if (!fits(head, figure)) continue;
    const subject = findSubject(text, figure, head, placed);
    const noun = subject && findNoun(text, figure, head, subject);
    if (!subject || !noun) continue;
    const qualifiers = readQualifiers(noun.words);
    if (head.needsQualifier && qualifiers === '') return null;
    // The one with 256 GB costs another price than the one with 512, and a quarter earns another sum than the next.
    const variants = figures.filter((other) => head.noun === 'price' && other.unit === 'B').map(({ value }) => value);
    const times = head.isPeriodic
      ? placed.filter(({ entity }) => entity.type === 'date').map(({ entity }) => entity.id)
      : [];
    if (head.isPeriodic && times.length === 0) return null;
    const places = placed
      .filter(({ entity, start }) => entity.type === 'place' && start > figure.end && start - figure.end < 15)
      .map(({ entity }) => entity.id);
    const key = [subject.entity.id, head.noun, figure.unit, period, qualifiers, ...variants, ...times, ...places].join(
      '|',
    );
    return {
      subjectId: subject.entity.id,
      figureId: figure.entity.id,
      noun: head.noun,
      key,
      value: figure.value,
      sentence: text,
      figure: { start: figure.start, end: figure.end },
    };
  }
  return null;
}

function fits({ units, atLeast = 0, atMost = Infinity }: HeadNoun, { unit, value }: Figure): boolean {
  return units.includes(unit.split(' ')[0]!) && value >= atLeast && value <= atMost;
}

/** A figure as a number of one unit; dates, versions and the like have none. */
function measureOf(value: EntityValue): { unit: string; value: number } | null {
  if (value.kind === 'money') return { unit: `money ${value.currency}`, value: value.amount };
  if (value.kind === 'percent') return { unit: 'percent', value: value.value };
  return value.kind === 'quantity' ? { unit: value.unit, value: value.value } : null;
}

function stand(text: string, one: Figure, other: Figure): boolean {
  if (one === other || one.unit !== other.unit) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return isJoint(text.slice(first.end, second.start));
}

/** The nearest name of a fitting type. Behind the figure a name is another thing's, unless nothing stands between. */
function findSubject(text: string, figure: Figure, head: HeadNoun, placed: Placed[]): Placed | null {
  const distance = ({ start, end }: Mention) => {
    if (end <= figure.start) return figure.start - end;
    const gap = start - figure.end;
    return gap > farthestBehind || text.slice(figure.end, start).includes(',') ? Infinity : gap + 10;
  };
  const [nearest, second] = placed
    .filter(({ entity }) => subjectTypes.has(entity.type) && head.subject.includes(entity.type))
    .toSorted((a, b) => distance(a) - distance(b));
  if (!nearest || distance(nearest) > farthestSubject) return null;
  // Two that are as near as each other: nobody knows which.
  const isTie = second && second.entity.id !== nearest.entity.id && distance(second) - distance(nearest) < 4;
  if (isTie || isAnother(text.slice(0, nearest.start), text.slice(nearest.end))) return null;
  return nearest;
}

interface FoundNoun {
  /** The words around noun and figure, where what tells them apart stands. */
  words: string;
}

/** The noun of a figure, where no other one of its clause is nearer. */
function findNoun(text: string, figure: Figure, head: HeadNoun, subject: Mention): FoundNoun | null {
  // "the $79 Breakwater 2"
  const isAttribute = head.noun === 'price' && /^\s$/.test(text.slice(figure.end, subject.start));
  if (isAttribute) return { words: text.slice(Math.max(0, figure.start - 20), figure.start) };
  const [noun, stop] = [head.spellings, stopNouns].map((spellings) => nearestOf(text, figure, spellings, subject));
  if (
    !noun ||
    noun.distance > farthestNoun ||
    (stop && stop.distance < farthestNoun && stop.distance <= noun.distance + 12)
  )
    return null;
  const from = Math.max(0, Math.min(noun.start, figure.start) - 24);
  return {
    words: text
      .slice(from, Math.max(noun.end, figure.end) + 16)
      .replace(/[.;:!?].*$/su, (rest) => (rest.length < 16 ? '' : rest)),
  };
}

interface Near extends Mention {
  distance: number;
}

/** Not one in the name itself: "Beats Studio" is no price, nor across a break of the sentence. */
function nearestOf(text: string, figure: Figure, spellings: string, subject: Mention): Near | null {
  let nearest: Near | null = null;
  for (const { 0: word, index } of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings})(?![\\p{L}\\p{N}])`, 'giu'),
  )) {
    const end = index + word.length;
    if (index < subject.end && end > subject.start) continue;
    const between = end <= figure.start ? text.slice(end, figure.start) : text.slice(figure.end, index);
    if (/[;:]|,\s*(?:which|while|but|whose|where|who)\b|\b(?:while|whereas|but)\b/iu.test(between)) continue;
    const distance = between.length;
    if (!nearest || distance < nearest.distance) nearest = { start: index, end, distance };
  }
  return nearest;
}
