/** The lines of a text with their numbers. */
export async function* readLines(texts: AsyncIterable<string>): AsyncGenerator<[number: number, line: string]> {
  let number = 0;
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield [(number += 1), line];
  }
  if (rest !== '') yield [number + 1, rest];
}
