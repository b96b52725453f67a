const longest = 300;

/** How a text begins, on one line: what describes an article whose page does not describe it. */
export function openingWords(text: string): string {
  return text.slice(0, longest).replace(/\s+/g, ' ').trim();
}
