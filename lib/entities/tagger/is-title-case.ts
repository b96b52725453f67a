/** A heading: four words or more, most of the longer ones with capitals, no sentence's end. */
export function isTitleCase(line: string): boolean {
  if (line.length > 200 || /[.,;]["”’)]?$/u.test(line)) return false;
  const words = line.match(/[\p{L}][\p{L}\p{N}’'-]*/gu) ?? [];
  const long = words.slice(1).filter((word) => word.length > 3);
  return (
    words.length >= 4 && long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75
  );
}
