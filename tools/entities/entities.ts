import { readFile, writeFile } from 'node:fs/promises';
import { findEntities } from '../../lib/entities/find-entities';
import { readModel } from '../../lib/entities/fixtures/read-model';

interface Input {
  id: string;
  text: string;
  title?: string;
  publishedTime?: string;
  lang?: string;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function parseLine(line: string, lineNumber: number, file: string): Input {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    stop(`${file}, line ${lineNumber}: no JSON (${error.message})`);
  }
  const { id, text } = (input ?? {}) as Partial<Input>;
  if (typeof id !== 'string' || typeof text !== 'string')
    stop(`${file}, line ${lineNumber}: "id" and "text" must be strings`);
  return input as Input;
}

function recognise({ id, text, title, publishedTime, lang }: Input): string {
  const entities = findEntities(text, model, { title, publishedTime, lang }).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, type, text: text.slice(start, end) })),
  );
  return JSON.stringify({ id, entities: entities.toSorted((a, b) => a.start - b.start) });
}

const [inFile, outFile] = process.argv.slice(2);
if (inFile === undefined || outFile === undefined) stop('Usage: npm run entities -- FILE.jsonl OUT.jsonl');
const model = readModel();

const lines = await readFile(inFile, 'utf8').then(
  (content) => content.split('\n'),
  (error: Error) => stop(`${inFile} cannot be read: ${error.message}`),
);
const results = lines.flatMap((line, index) =>
  line.trim() === '' ? [] : [recognise(parseLine(line, index + 1, inFile))],
);
await writeFile(outFile, results.map((result) => `${result}\n`).join(''));
console.log(`${results.length} texts, entities written to ${outFile}`);
