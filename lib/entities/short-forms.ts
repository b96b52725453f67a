import { findEntry, type Gazetteer } from './model/gazetteer';
import type { Steps } from './steps';
import { nameTypes, type NameType } from './tagger/labels';
import type { TaggedDocument } from './tagger/tagged-document';

/** What a long name may end in and its short form leaves out: "SERES Group", "Check Point Research". */
const organisationTails = new Set(
  `Inc Corp Corporation Company Co Ltd Limited LLC LLP GmbH AG SA plc PLC NV Group Holdings Foundation Institute Association Alliance Consortium
  Laboratory Laboratories Lab Labs Bank Capital Ventures Partners Fund Technologies Technology Systems Solutions Semiconductor Semiconductors
  Electronics Motors Motor Automotive Entertainment Studios Studio Games Interactive Pictures Networks Telecom Communications Mobile Magazine
  Society Team Research Security Software Robotics Energy Airlines Logistics Insurance Industries International Enterprises Aerospace Exchange`.split(
    /\s+/u,
  ),
);

/** "New York State Attorney General" gives NYSAG; small words are skipped. */
function initials(name: string): string {
  return name
    .split(/[ -]/u)
    .map((word) => word[0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
}

/** "van Dalen" and "Van Dalen" of "Pieter van Dalen". */
function surnamesOf(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}+$/u.test(word));
  if (particle < 0) return [last];
  const surname = words.slice(particle).join(' ');
  return [last, surname, surname.charAt(0).toUpperCase() + surname.slice(1)];
}

/** Heads and tails by which the article may go on calling a name. */
function formsOf(name: string, type: NameType): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (type === 'person') return words.length >= 2 && words.length <= 4 ? [...surnamesOf(words), first] : [];
  if (type === 'organisation' && words.length >= 2 && organisationTails.has(last.replace('.', ''))) {
    return [words.slice(0, -1).join(' '), initials(name)];
  }
  return words.length >= 2 && (type === 'organisation' || type === 'product') ? [initials(name)] : [];
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u;

/** Where each "(OWF)" or "(“OWF”)" stands behind something. */
function readIntroductions(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const match of text.matchAll(/ \((?:([^()“”\n]{2,60})|“([^()“”\n]{2,60})”)\)/gu)) {
    const form = match[1] ?? match[2] ?? '';
    places.set(form, [...(places.get(form) ?? []), match.index]);
  }
  return places;
}

/**
 * Short form to its only long form: "Yu" to "Yu Chengdong", "SERES" to "SERES Group". One that fits two long names
 * (Xbox One: X or S) stays apart. `lowerCase` are the words that the article writes without a capital somewhere.
 */
export function* shortFormSteps(
  { text, tokens }: Pick<TaggedDocument, 'text' | 'tokens'>,
  types: ReadonlyMap<string, NameType>,
  lowerCase: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Steps<Map<string, string>> {
  const words = new Set(tokens.map(({ word }) => word.text));
  const introductions = readIntroductions(text);
  yield;
  const longForms = new Map<string, Set<string>>();
  for (const [name, type] of types) {
    for (const form of formsOf(name, type)) {
      if (form.length < 2 || form === name) continue;
      // "The We Company" is not called We.
      const isIntroduced = introductions.get(form)?.some((at) => text.startsWith(name, at - name.length)) ?? false;
      const isThere = () => words.has(wordPattern.exec(form)?.[0] ?? form) && text.includes(form);
      if (!isIntroduced && (lowerCase.has(form.toLowerCase()) || !isThere())) continue;
      // A name of the lists goes its own way: "Apple" is nobody's surname.
      const entry = findEntry(gazetteer, form);
      const listed = entry >= 0 ? nameTypes[(gazetteer.infos[entry] ?? 0) & 7] : type;
      if (!isIntroduced && listed !== type) continue;
      longForms.set(form, (longForms.get(form) ?? new Set()).add(name));
    }
    yield;
  }
  const short = new Map<string, string>();
  for (const [form, names] of longForms) {
    const [name] = names;
    if (name !== undefined && names.size === 1) short.set(form, name);
  }
  return short;
}
