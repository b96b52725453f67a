import { nameTypes, type NameType } from './tagger/labels';

/** One mention of a name and how well each type fits it. */
export interface TypedMention {
  name: string;
  fits: Float32Array;
}

/** What the article says of Zicherman it says of Nir Zicherman: this share of it. */
const surnameShare = 0.7;
const person = nameTypes.indexOf('person');

function bestType(fits: Float32Array): NameType {
  let best = 0;
  for (let type = 1; type < fits.length; type++) if ((fits[type] ?? 0) > (fits[best] ?? 0)) best = type;
  return nameTypes[best] ?? 'organisation';
}

/** One decision for a name in this article, from all its mentions together. */
export function decideTypes(mentions: TypedMention[]): Map<string, NameType> {
  const sums = new Map<string, Float32Array>();
  for (const { name, fits } of mentions) {
    const sum = sums.get(name) ?? new Float32Array(nameTypes.length);
    for (let type = 0; type < sum.length; type++) sum[type] = (sum[type] ?? 0) + (fits[type] ?? 0);
    sums.set(name, sum);
  }
  const types = new Map<string, NameType>();
  for (const [name, sum] of sums) {
    const surname = name.includes(' ') ? sums.get(name.split(' ').at(-1) ?? '') : undefined;
    const whole = Float32Array.from(sum);
    if (surname && bestType(sum) === 'person')
      whole[person] = (whole[person] ?? 0) + surnameShare * (surname[person] ?? 0);
    types.set(name, bestType(whole));
  }
  return types;
}
