import type { Entity } from '../../../lib/entities/entity';
import type { SaveRequest } from '../../../lib/library/saved-article';

const names = [
  'Kestrel',
  'Noordzee',
  'Almeida',
  'Breakwater',
  'Tidecore',
  'Formosa',
  'Lisbon',
  'Hamburg',
  'Debian',
  'Quayside',
];
const filler = [
  'board',
  'ships',
  'with',
  'memory',
  'and',
  'a',
  'port',
  'that',
  'needs',
  'no',
  'fan',
  'in',
  'the',
  'rack',
  'today',
];

const paragraphs = 60;
const wordsInParagraph = 85;
/** One name after so many words: 300 in the whole text. */
const wordsToName = 17;

/** 5,000 words in which 300 names stand, as the popup asks the background to save them. */
export function makeArticle(isMarked: boolean, entitiesVersion: string): SaveRequest {
  const mentions = new Map<string, { start: number; end: number }[]>(names.map((name) => [name, []]));
  const texts: string[] = [];
  let offset = 0;
  let count = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    const words: string[] = [];
    for (let index = 0; index < wordsInParagraph; index += 1) {
      count += 1;
      const isName = count % wordsToName === 0;
      const word = isName ? names[(count / wordsToName) % names.length]! : filler[(count * 7) % filler.length]!;
      if (isName) mentions.get(word)!.push({ start: offset, end: offset + word.length });
      words.push(word);
      offset += word.length + 1;
    }
    texts.push(words.join(' '));
    // Two line breaks, where between words stands one space.
    offset += 1;
  }
  const address = `https://bench.example/${isMarked ? 'marked' : 'plain'}`;
  return {
    article: {
      url: address,
      canonicalUrl: address,
      title: 'Five thousand words',
      siteName: 'Bench',
      byline: [],
      publishedTime: null,
      modifiedTime: null,
      lang: 'en',
      dir: 'ltr',
      excerpt: texts[0]!,
      image: null,
      html: texts.map((text) => `<p>${text}</p>`).join(''),
      wordCount: paragraphs * wordsInParagraph,
      isPreview: false,
      section: null,
      nextPage: null,
      isUnfinished: false,
      coverage: 1,
      dropped: [],
    },
    entities: isMarked ? [...mentions].map(([name, own]) => toEntity(name, own)) : [],
    entitiesVersion,
  };
}

function toEntity(name: string, mentions: Entity['mentions']): Entity {
  return { id: `organisation:${name.toLowerCase()}`, type: 'organisation', name, aliases: [], mentions, salience: 0.5 };
}
