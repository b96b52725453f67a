import { database, openDatabase } from '../../../../lib/library/database';
import {
  countLists,
  describeEntities,
  findEntities,
  readMerges,
  readRev,
  readRowsAfter,
  readSidebar,
  readTexts,
  watchRev,
} from '../../../../lib/library/library';
import { CatchUp } from '../../../../lib/search/index/index-catch-up';
import { SearchIndex } from '../../../../lib/search/index/search-index';
import { loadSqlite } from '../../../../lib/search/index/sqlite';
import { readTerms, toMatch } from '../../../../lib/search/text/terms';
import { BareIndex } from './bare-index';
import { time, timePair, type Pair } from '../time-pair';
import type { SearchFigures } from './figures';

const batchSize = 100;
const page = { limit: 50, offset: 0 };
const rounds = 3;
const overviewRounds = 8;

const library = {
  readRev,
  watchRev,
  readRowsAfter,
  readTexts,
  findEntities,
  describeEntities,
  readMerges,
  countArticles: async () => (await countLists()).all,
};

/** Words of many articles and of few. */
const kinds: [kind: string, texts: string[]][] = [
  [
    '1 term',
    ['"battery"', '"company"', '"satellite"', '"ransomware"', '"quarter"', '"keyboard"', '"huawei"', '"licence"'],
  ],
  [
    'AND',
    [
      '"battery" "phone"',
      '"company" "chip"',
      '"new" "camera"',
      '"patch" "servers"',
      '"price" "cents"',
      '"data" "center"',
    ],
  ],
  ['prefix', ['bat', 'comp', 'sat', 'encr', 'keyb', 'quart', 'semi', 'pro']],
  ['phrase', ['"data center"', '"last year"', '"chief executive"', '"machine learning"', '"per cent"', '"a year"']],
];

async function* articles() {
  let rev = 0;
  for (let isLast = false; !isLast;) {
    const changes = await readRowsAfter(rev, batchSize);
    const bodies = await database.bodies.bulkGet(changes.rows.map(({ id }) => id));
    yield changes.rows.map((row, index) => ({ row, html: bodies[index]!.html, entities: bodies[index]!.entities }));
    ({ rev, isLast } = changes);
  }
}

async function scanBodies(word: string): Promise<number> {
  let found = 0;
  for await (const batch of articles()) found += batch.filter(({ html }) => html.includes(word)).length;
  return found;
}

/** Who appears with an entity, as it is counted without an index: by reading the rows that name it. */
async function countByRows(id: string): Promise<Map<string, number>> {
  const rows = await database.articles.where('entityKeys').between([id], [id, []]).toArray();
  const counts = new Map<string, number>();
  for (const [other] of rows.flatMap((row) => row.entityKeys)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

async function measure(): Promise<SearchFigures> {
  await openDatabase();
  const sqlite = await loadSqlite('/sqlite3.wasm');
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'bench', directory: '.bench', clearOnInit: true });
  const index = SearchIndex.open(new pool.OpfsSAHPoolDb('/ours.sqlite'), library)!;
  const bare = new BareIndex(new pool.OpfsSAHPoolDb('/bare.sqlite'));

  const catchUp: Pair = { ours: 0, raw: 0 };
  for await (const batch of articles()) catchUp.raw += bare.insert(batch);
  catchUp.ours = await time(() => new CatchUp(library, () => {}).run(index));

  const searches: SearchFigures['searches'] = [];
  for (const [kind, texts] of kinds) {
    const pairs: Pair[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const text of texts) {
        const match = toMatch(readTerms(text))!;
        const pair = await timePair(
          () => index.search({ text, filters: [] }, page),
          () => bare.search(match),
          round % 2 === 0,
        );
        // The first round warms both up.
        if (round > 0) pairs.push(pair);
      }
    }
    searches.push({ kind, pairs });
  }

  const top = (await readSidebar()).entities[0]!.id;
  index.warmUp();
  const together: Pair[] = [];
  const named: Pair[] = [];
  for (let round = 0; round <= overviewRounds; round += 1) {
    const isOursFirst = round % 2 === 0;
    const raw = () => countByRows(top);
    const pairs: [Pair[], () => unknown][] = [
      [together, () => index.countEntity(top)],
      [named, () => index.entityOverview(top)],
    ];
    for (const [list, ours] of pairs) {
      const pair = await timePair(ours, raw, isOursFirst);
      // The first round warms both up.
      if (round > 0) list.push(pair);
    }
  }

  return {
    articles: index.countDocs(),
    catchUp,
    searches,
    scan: await time(() => scanBodies('battery')),
    together,
    named,
    engineBytes: sqlite.wasm.heap8u().byteLength,
    indexBytes: index.size(),
  };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
const post = (figures: SearchFigures): void => globalThis.postMessage(figures);

measure().then(post, (error: unknown) => reportError(error));
