import type { Found } from '../found';
import { matchGazetteer, type GazetteerMatch } from '../model/gazetteer';
import type { Model } from '../model/model';
import { finish, type Steps } from '../steps';
import { tokenSteps, type Line, type Token, type Tokens } from './read-tokens';

type Lookups = Pick<Model, 'classOf' | 'gazetteer'>;

/** The article as the tagger's features see it. The arrays go by token. */
export interface TaggedDocument {
  text: string;
  tokens: Token[];
  lines: Line[];
  matches: GazetteerMatch[];
  /** 0, or 1 + 4 × (type and notes) + place in the match: B, I, E, S. */
  gazetteer: Uint16Array;
  /** 0, or 1 + the place of the figure's type in `figureTypes`. */
  figures: Uint8Array;
  /** By token two: the nearest match before and behind it, as 1 + 4 × notes + distance in steps; 0 if none is near. */
  near: Uint16Array;
  /** The run of capitalised tokens around each; -1 outside of one. */
  runFrom: Int32Array;
  runTo: Int32Array;
  /** Bit 0: the article also writes it without capital. Bits 1 and 2: how often with one. */
  elsewhere: Uint8Array;
}

const figureTypes = ['money', 'percent', 'quantity', 'date', 'version', 'identifier'];
const connectors = new Set(['of', 'for', 'de', 'van', 'von', 'del', 'la', 'der', '&', '-', '.', "'", '’', '+']);

export function markMatches(matches: GazetteerMatch[], length: number): Uint16Array {
  const marks = new Uint16Array(length);
  for (const { from, to, info } of matches) {
    for (let index = from; index < to; index++) {
      const place = to - from === 1 ? 3 : index === from ? 0 : index === to - 1 ? 2 : 1;
      marks[index] = 1 + 4 * info + place;
    }
  }
  return marks;
}

const nearest = 8;
const distanceStep = (distance: number) => (distance <= 1 ? 0 : distance <= 3 ? 1 : 2);

/** "iPhone 17, 17 Pro and Air": a listed name lends its type to what stands near it. */
export function markNear(matches: GazetteerMatch[], tokenCount: number): Uint16Array {
  const marks = new Uint16Array(2 * tokenCount);
  for (const { to, info } of matches) {
    for (let index = to; index < Math.min(tokenCount, to + nearest); index++)
      marks[2 * index] = 1 + 4 * info + distanceStep(index - to);
  }
  for (const { from, info } of matches.toReversed()) {
    for (let index = Math.max(0, from - nearest); index < from; index++)
      marks[2 * index + 1] = 1 + 4 * info + distanceStep(from - 1 - index);
  }
  return marks;
}

/** "Friday" is no date in "Black Friday": a listed name takes the figures within it. Both are in text order. */
function outsideOfNames(figures: Found[], matches: GazetteerMatch[], tokens: Token[]): Found[] {
  let index = 0;
  const endOf = (match: GazetteerMatch | undefined) => (match ? (tokens[match.to - 1]?.end ?? 0) : Infinity);
  return figures.filter((figure) => {
    while (endOf(matches[index]) < figure.end) index++;
    const match = matches[index];
    const start = match ? (tokens[match.from]?.start ?? 0) : Infinity;
    return start > figure.start || endOf(match) - start <= figure.end - figure.start;
  });
}

function markFigures(tokens: Token[], figures: Found[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let index = 0;
  for (const [place, token] of tokens.entries()) {
    while (index < figures.length && (figures[index]?.end ?? 0) <= token.start) index++;
    const figure = figures[index];
    if (figure && figure.start < token.end) marks[place] = 1 + figureTypes.indexOf(figure.type);
  }
  return marks;
}

const linesAStep = 20;

function* runSteps({ tokens, lines }: Tokens, runFrom: Int32Array, runTo: Int32Array): Steps<void> {
  runFrom.fill(-1);
  runTo.fill(-1);
  for (const [place, line] of lines.entries()) {
    if (place % linesAStep === 0) yield;
    let from = line.from;
    while (from < line.to) {
      if (!tokens[from]?.word.isCapital) {
        from++;
        continue;
      }
      let to = from + 1;
      for (let next = to; next < line.to && next < from + 12; next++) {
        const word = tokens[next]?.word;
        if (!word) break;
        if (word.isCapital || word.isNumber) to = next + 1;
        else if (next > to || !connectors.has(word.lowerText)) break;
      }
      runFrom.fill(from, from, to);
      runTo.fill(to, from, to);
      from = to;
    }
  }
}

function markElsewhere(tokens: Token[]): Uint8Array {
  const lower = new Set<string>();
  const capitals = new Map<string, number>();
  for (const { word, isFirst, isInTitleCase } of tokens) {
    if (word.isLower) lower.add(word.text);
    else if (word.isCapital && !isFirst && !isInTitleCase)
      capitals.set(word.lowerText, (capitals.get(word.lowerText) ?? 0) + 1);
  }
  return Uint8Array.from(tokens, ({ word }) => {
    if (!word.isCapital) return 0;
    return (lower.has(word.lowerText) ? 1 : 0) + 2 * Math.min(3, capitals.get(word.lowerText) ?? 0);
  });
}

/** `figures` are in text order and flat. */
export function* documentSteps(text: string, figures: Found[], model: Lookups): Steps<TaggedDocument> {
  const { tokens, lines } = yield* tokenSteps(text, model);
  const matches: GazetteerMatch[] = [];
  for (const { from, to } of lines) {
    matches.push(...matchGazetteer(model.gazetteer, text, tokens, from, to));
    yield;
  }
  const runFrom = new Int32Array(tokens.length);
  const runTo = new Int32Array(tokens.length);
  yield* runSteps({ tokens, lines }, runFrom, runTo);
  yield;
  const elsewhere = markElsewhere(tokens);
  yield;
  const gazetteer = markMatches(matches, tokens.length);
  yield;
  const near = markNear(matches, tokens.length);
  yield;
  const marked = markFigures(tokens, outsideOfNames(figures, matches, tokens));
  yield;
  return { text, tokens, lines, matches, gazetteer, near, figures: marked, runFrom, runTo, elsewhere };
}

/** The same at once, for training and tests. */
export function readDocument(text: string, figures: Found[], model: Lookups): TaggedDocument {
  return finish(documentSteps(text, figures, model));
}
