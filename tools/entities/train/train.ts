import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../../../lib/entities/model/load-model';
import { isHeldBack, readParagraphs, type GoldDocument } from './read-paragraphs';
import { score } from './score';
import { scoreSalience } from './score-salience';
import { trainModel } from './train-model';

const usage = `npm run train:entities                       public/models/entities.bin from all the data
npm run train:entities -- --evaluate         what it can do: trained without the held-back topics and dev
npm run train:entities -- --fold 0           trained with three quarters of dev, scored on the other (0 to 3)
SHARED=FOLDER                                where corpus/entities is; ../shared if missing`;

const root = join(import.meta.dirname, '../../..');
const corpus = join(process.env.SHARED ?? join(root, '../shared'), 'corpus/entities');
const gazetteer = join(root, 'tools/entities/gazetteer');
const topics = [...readParagraphs(join(root, 'tools/entities/paragraphs'))].map(([, documents]) => documents);
const dev = readFileSync(join(corpus, 'techwire-dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldDocument);

function report(bytes: Uint8Array, documents: Record<string, GoldDocument[]>): void {
  const model = loadModel(bytes.slice().buffer);
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} as gzip, version ${model.version}`);
  for (const [name, scored] of Object.entries(documents))
    console.log(name, JSON.stringify({ ...score(scored, model), topEight: scoreSalience(scored, model) }));
}

const [mode, value] = process.argv.slice(2);
if (mode === '--evaluate') {
  const bytes = trainModel(topics.filter((_, index) => !isHeldBack(index)).flat(), corpus, gazetteer);
  if (value !== undefined) writeFileSync(value, bytes);
  report(bytes, { 'held-back topics': topics.filter((_, index) => isHeldBack(index)).flat(), dev });
} else if (mode === '--fold') {
  const fold = Number(value);
  const bytes = trainModel([...topics.flat(), ...dev.filter((_, index) => index % 4 !== fold)], corpus, gazetteer);
  report(bytes, { [`fold ${fold}`]: dev.filter((_, index) => index % 4 === fold) });
} else if (mode === undefined) {
  const bytes = trainModel([...topics.flat(), ...dev], corpus, gazetteer);
  mkdirSync(join(root, 'public/models'), { recursive: true });
  writeFileSync(join(root, 'public/models/entities.bin'), bytes);
  report(bytes, {});
} else {
  console.error(usage);
  process.exitCode = 1;
}
