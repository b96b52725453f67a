import { nameTypes, type NameType } from './tagger/labels';

/** One mention of a name and how well each type fits it. */
export interface TypedMention {
  name: string;
  fits: Float32Array;
}

/**
 * What the article says of Zicherman it says of Nir Zicherman, and what it says of Sable Logic of Sable: this share of it.
 */
const sharedShare = 0.7;
/**
 * The news gives people's names in full, once. Of 660 people in our annotated texts 14 are called by one word alone, and a
 * word that nothing is known of looks like a surname to the tagger. A little more than its margin in training.
 */
const doubtAboutOneWord = 40;
const person = nameTypes.indexOf('person');
const place = nameTypes.indexOf('place');
const organisation = nameTypes.indexOf('organisation');

function bestType(fits: Float32Array): NameType {
  let best = 0;
  for (let type = 1; type < fits.length; type++) if ((fits[type] ?? 0) > (fits[best] ?? 0)) best = type;
  return nameTypes[best] ?? 'organisation';
}

/** All that the article says of each name, put together. */
function addUp(mentions: TypedMention[]): Map<string, { fits: Float32Array; count: number }> {
  const sums = new Map<string, { fits: Float32Array; count: number }>();
  for (const { name, fits } of mentions) {
    const sum = sums.get(name) ?? { fits: new Float32Array(nameTypes.length), count: 0 };
    for (let type = 0; type < sum.fits.length; type++) sum.fits[type] = (sum.fits[type] ?? 0) + (fits[type] ?? 0);
    sum.count++;
    sums.set(name, sum);
  }
  return sums;
}

const firstWord = (name: string) => name.slice(0, name.indexOf(' '));

/** What the names of several words tell of names of one. */
function readLongNames(sums: ReadonlyMap<string, { fits: Float32Array }>) {
  const wordsOfPeople = new Set<string>();
  /** How well the organisations that start with a word are ones. */
  const headsOfOrganisations = new Map<string, number>();
  /** "Breakwater" where there is a Breakwater 2. */
  const productLines = new Set<string>();
  for (const [name, { fits }] of sums) {
    if (!name.includes(' ')) continue;
    const type = bestType(fits);
    const head = firstWord(name);
    if (type === 'person') for (const word of name.split(/[ -]/u)) wordsOfPeople.add(word);
    if (type === 'organisation')
      headsOfOrganisations.set(head, (headsOfOrganisations.get(head) ?? 0) + (fits[organisation] ?? 0));
    if (type === 'product' && / \d+$/u.test(name)) productLines.add(name.replace(/ \d+$/u, ''));
  }
  return { wordsOfPeople, headsOfOrganisations, productLines };
}

/** One decision for a name in this article, from all its mentions together. */
export function decideTypes(mentions: TypedMention[]): Map<string, NameType> {
  const sums = addUp(mentions);
  const { wordsOfPeople, headsOfOrganisations, productLines } = readLongNames(sums);
  const types = new Map<string, NameType>();
  for (const [name, { fits, count }] of sums) {
    const whole = Float32Array.from(fits);
    const add = (type: number, change: number) => (whole[type] = (whole[type] ?? 0) + change);
    if (name.includes(' ')) {
      const surname = sums.get(name.split(' ').at(-1) ?? '');
      if (surname && bestType(fits) === 'person') add(person, sharedShare * (surname.fits[person] ?? 0));
    } else {
      if (!wordsOfPeople.has(name)) add(person, -doubtAboutOneWord * count);
      add(organisation, sharedShare * (headsOfOrganisations.get(name) ?? 0));
    }
    // A maker's name may stand before a number too; a person's or a place's does not.
    if (productLines.has(name)) whole[person] = whole[place] = -Infinity;
    types.set(name, bestType(whole));
  }
  return types;
}
