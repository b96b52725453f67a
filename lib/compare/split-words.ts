// A figure with its sign and unit sign is one word: "$79", "21.4", "2.5-gigabit", "38%".
const word = /\s+|[\p{Sc}#~±+-]?[\p{L}\p{N}\p{M}]+(?:[.,:/&’'‑-][\p{L}\p{N}\p{M}]+)*(?:\s?[%‰°]|\p{Sc})?|[\s\S]/gu;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text with the spaces and signs between them; joined they are the text again. */
export function splitWords(text: string): string[] {
  const words = text.match(word) ?? [];
  if (!withoutSpaces.test(text)) return words;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return words.flatMap((part) =>
    withoutSpaces.test(part) ? Array.from(segmenter!.segment(part), ({ segment }) => segment) : [part],
  );
}
