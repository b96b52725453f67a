// "compromise/two" is the cheapest of its entries that tags names: 120 kB gz as against 137 for "three"; "one" (30 kB) has no tags.
import nlp from 'compromise/two';

export type Tags = ReadonlySet<string>;

/** Its default also runs postTagger, which doubles the time (57 against 25 ms for 600 words) and changes no name on the development articles. */
const steps = ['contractions', 'alias', 'machine', 'lexicon', 'preTagger'];

/** Longer tokens are no words of a language, and the tagger's suffix rules are slow on them. */
const longestToken = 40;

interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Set<string>;
}

/** Part-of-speech tags of the English words, by the place where each starts. */
export function tagWords(text: string): Map<number, Tags> {
  const tags = new Map<number, Tags>();
  let lineStart = 0;
  for (const line of text.split('\n')) {
    if (/\p{L}/u.test(line)) tagLine(line, lineStart, tags);
    lineStart += line.length + 1;
  }
  return tags;
}

function tagLine(line: string, lineStart: number, tags: Map<number, Tags>): void {
  // Blanked, not removed, so that offsets stay.
  const readable = line.replace(/\S+/gu, (token) => (token.length > longestToken ? ' '.repeat(token.length) : token));
  let position = 0;
  for (const sentence of nlp.tokenize(readable).compute(steps).docs as unknown as Term[][]) {
    for (const term of sentence) {
      position += term.pre.length;
      // The tagger normalises some characters; when it does, its place is looked up again.
      if (term.text !== '' && !readable.startsWith(term.text, position)) {
        const next = readable.slice(position, position + longestToken * 2).indexOf(term.text);
        if (next >= 0) position += next;
      }
      const lead = /^[^\p{L}\p{N}]*/u.exec(term.text)?.[0].length ?? 0;
      if (term.text !== '') tags.set(lineStart + position + lead, term.tags ?? new Set());
      position += term.text.length + term.post.length;
    }
  }
}

const englishWords = new Set(
  'the of and to in is that for on with it as was by are from at an be this has have its not but'.split(' '),
);

/** Told by the page, or by a fifth of the words being the commonest ones of English. */
export function isEnglish(text: string, lang: string | null | undefined): boolean {
  if (lang) return /^en\b/iu.test(lang);
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 30) return /^[\p{Script=Latin}\P{L}]*$/u.test(text.slice(0, 4000));
  return words.filter((word) => englishWords.has(word)).length > words.length * 0.12;
}
