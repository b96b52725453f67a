import compromise from 'compromise';
import { findEntities, findEntitiesInSlices } from '../../../lib/entities/find-entities';
import { loadModel } from '../../../lib/entities/model/load-model';

export interface Pair {
  ours: number;
  theirs: number;
}

declare global {
  /** Called by bench.ts. Milliseconds. */
  var bench: {
    timeLoad: (isOursFirst: boolean) => Promise<Pair>;
    timeTexts: (texts: string[], rounds: number) => Promise<Pair[]>;
    /** Sets a mark before and behind; gives how long the text took. */
    readInSlices: (text: string) => Promise<number>;
  };
}

const readFile = async () => (await fetch('/models/entities.bin')).arrayBuffer();
const load = async () => loadModel(await readFile());

async function time(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** One after the other, and the other way round the next time: what else the machine does meets both. */
async function timePair(ours: () => unknown, theirs: () => unknown, isOursFirst: boolean): Promise<Pair> {
  if (isOursFirst) return { ours: await time(ours), theirs: await time(theirs) };
  const first = await time(theirs);
  return { ours: await time(ours), theirs: first };
}

globalThis.bench = {
  /** The model, against reading its bytes and nothing else. Once a page: the second time the code is warm. */
  async timeLoad(isOursFirst) {
    await readFile(); // from the disk
    return timePair(load, readFile, isOursFirst);
  },

  /** Against compromise's people, places and organisations with their offsets. */
  async timeTexts(texts, rounds) {
    const model = await load();
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const text of texts) {
        const ours = () => findEntities(text, model, { lang: 'en' });
        const theirs = () => compromise(text).topics().json({ offset: true });
        pairs.push(await timePair(ours, theirs, round % 2 === 0));
      }
    }
    return pairs;
  },

  /** As a page with a reader does it, the model's load included. Call it on a fresh page: the code is cold. */
  async readInSlices(text) {
    performance.mark('slices-start');
    const model = await load();
    const duration = await time(() => findEntitiesInSlices(text, model, { lang: 'en' }));
    performance.mark('slices-end');
    return duration;
  },
};
