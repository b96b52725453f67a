import type { Entity, Mention } from '../entity';
import { isDoubtful, isJoint, isRange } from './doubt';
import { findNoun } from './find-noun';
import { findSubject } from './find-subject';
import { headNouns } from './head-nouns';
import { fits, measureOf, type Figure, type Placed } from './placed';
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

const longestSentence = 600;

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
    const words = subject && findNoun(text, figure, head, subject);
    if (!subject || words === null) continue;
    const qualifiers = readQualifiers(words);
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

function stand(text: string, one: Figure, other: Figure): boolean {
  if (one === other || one.unit !== other.unit) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return isJoint(text.slice(first.end, second.start));
}
