import type { Entity, EntityType } from '../../../lib/entities/entity';
import { entityId } from '../../../lib/entities/identity';
import type { SavedRow, SaveRequest } from '../../../lib/library/saved-article';
import { makeRandom } from '../../entities/train/random';
import { makeState } from './make-state';
import { otherLanguages } from './other-languages';
import type { Part, Stock } from './stock';
import { TextBuilder } from './text-builder';
import { rankedPicker } from './zipf';

/** What the reader did with the article. */
export type MadeState = Pick<
  SavedRow,
  'savedAt' | 'readAt' | 'archivedAt' | 'starredAt' | 'deletedAt' | 'progress' | 'tags'
>;

/** One article of a made-up library, as it would be saved. */
export interface MadeArticle {
  request: SaveRequest;
  state: MadeState;
}

const wordsAnArticle = 600;
const entitiesAnArticle = 25;
const otherLanguageEvery = 50;

const pictures = ['factory', 'phone', 'harbour', 'rocket', 'chip'];

/**
 * The articles of a library, always the same for one seed: our own sentences put together anew, with names that are
 * as unevenly spread as those of the news. Few articles name most names, one name stands in most articles.
 */
export function* makeLibrary(stock: Stock, count: number, seed = 1): Generator<MadeArticle> {
  const random = makeRandom(seed);
  const pickers = new Map(
    Object.entries(stock.names).map(([type, names]) => [type as EntityType, rankedPicker(names, random)]),
  );
  const pickSite = rankedPicker(sites, random);

  /** Names for the places of one article; no more than it may have, of a type each as it is asked for. */
  function nameGiver(): (type: EntityType) => string[] | undefined {
    const given = new Map<EntityType, string[][]>();
    let total = 0;
    return (type) => {
      const mine = given.get(type) ?? [];
      given.set(type, mine);
      if (total < entitiesAnArticle && (mine.length === 0 || random() < 0.7)) {
        const names = pickers.get(type)?.();
        if (names && !mine.includes(names)) {
          mine.push(names);
          total += 1;
          return names;
        }
      }
      return mine[Math.floor(random() * mine.length)];
    };
  }

  function fill(parts: Part[], text: TextBuilder, giveName: (type: EntityType) => string[] | undefined): void {
    for (const part of parts) {
      if (typeof part === 'string') text.add(part);
      else addName(text, part, giveName(part.type));
    }
  }

  function addName(text: TextBuilder, { type, text: original }: Exclude<Part, string>, names?: string[]): void {
    if (!names) return text.add(original);
    const written = random() < 0.8 ? names[0] : names[Math.floor(random() * names.length)];
    text.addMention(entityId(type, names[0]!), type, names, written!);
  }

  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;

  for (let index = 0; index < count; index += 1) {
    const giveName = nameGiver();
    const other = index % otherLanguageEvery === 7 ? otherLanguages[Math.floor(index / 50) % 3] : undefined;
    const title = new TextBuilder();
    const text = new TextBuilder();
    if (other) title.add(other.title);
    else fill(pick(stock.headlines), title, giveName);
    while (text.words < wordsAnArticle) {
      text.startBlock(random());
      for (let left = 2 + Math.floor(random() * 4); left > 0; left -= 1) {
        if (other && random() < 0.7) text.add(pick(other.sentences));
        else fill(pick(stock.sentences), text, giveName);
        text.add(' ');
      }
    }
    const site = pickSite();
    const state = makeState(index, count, random);
    const address = `https://${site.toLowerCase().replaceAll(' ', '-')}.example/${seed}/${index}`;
    const entities: Entity[] = text.entities(title.mentioned);
    yield {
      state: state.reader,
      request: {
        entities,
        entitiesVersion: null,
        tags: state.reader.tags,
        article: {
          url: address,
          canonicalUrl: address,
          title: title.text,
          siteName: other?.siteName ?? site,
          byline: [pickers.get('person')?.()?.[0] ?? 'Ada Example'],
          publishedTime: state.publishedTime,
          modifiedTime: null,
          lang: other?.lang ?? 'en',
          dir: 'ltr',
          excerpt: text.text.slice(0, 160),
          image: random() < 0.7 ? `https://pictures.example/${pick(pictures)}-${index}.jpg` : null,
          html: text.html,
          wordCount: text.words,
          isPreview: false,
          section: null,
          nextPage: null,
          isUnfinished: false,
          coverage: 1,
          dropped: [],
        },
      },
    };
  }
}

const sites = (
  'Harbour Wire|Solder & Steel|Signalbox|Albion Ledger|Night Compile|Latchkey|Kiln Engineering|Modem Post|Quickbyte|' +
  'Rack Unit|Copper Forum|Tidewire|Pelican Docs|Firth and Forth|Wagonette|Minato Tech|Faro Digital|Nordbote|' +
  'Courrier du Rhône|Setouchi Daily|The Ferry|Lamp Room|Semaphore|Brass Monkey|Points North'
).split('|');
