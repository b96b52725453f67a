import compromise from 'compromise';
import { findEntities, findEntitiesInSlices } from '../../../lib/entities/find-entities';
import { loadModel } from '../../../lib/entities/model/load-model';

export interface Pair {
  ours: number;
  theirs: number;
}

export interface Slices {
  /** Milliseconds that a click may have had to wait, and the same with nothing going on: the machine's own. */
  longest: number;
  idle: number;
  all: number;
}

declare global {
  /** Called by bench.ts. Milliseconds. */
  var bench: {
    timeLoad: (isOursFirst: boolean) => Promise<Pair>;
    timeTexts: (texts: string[], rounds: number) => Promise<Pair[]>;
    timeSlices: (text: string) => Promise<Slices>;
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

  /** How long a click may have to wait: a message to oneself takes its turn like one. Call it on a fresh page. */
  async timeSlices(text) {
    const model = await load();
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    let longest = 0;
    port1.addEventListener('message', () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(null);
    });
    port1.start();
    port2.postMessage(null);
    await rest();
    longest = 0;
    await rest();
    const idle = longest;
    longest = 0;
    const all = await time(() => findEntitiesInSlices(text, model, { lang: 'en' }));
    port1.close();
    return { longest, idle, all };
  },
};

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
