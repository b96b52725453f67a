export interface Sentence {
  start: number;
  text: string;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text; none reaches beyond its line. */
export function* readSentences(text: string, language: string): Generator<Sentence> {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index: place } of segmenter.segment(line))
      yield { start: index + place, text: segment.trimEnd() };
  }
}
