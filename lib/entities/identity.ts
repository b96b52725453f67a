import type { EntityType, EntityValue } from './entity';

/** Legal forms and the like: "Huawei Technologies Co., Ltd." is Huawei. */
const companyForms = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa se nv bv ab oy asa kk kg spa srl pte pty technologies technology holdings holding group'.split(
    ' ',
  ),
);

/** Case, width, diacritics and punctuation folded: "Pokémon" and "POKEMON" are equal. */
export function foldName(name: string): string {
  // Most names are one plain word.
  if (/^[a-z\d]+$/iu.test(name)) return name.toLowerCase();
  const plain = /^[\x20-\x7e]*$/u.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[’']s(?![\p{L}\p{N}])|[’'.]/gu, '')
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();
}

function foldOrganisation(name: string): string {
  const words = foldName(name).split(' ');
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && companyForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** What two spellings of one figure have in common: $1.2bn and $1.2 billion. */
function valueKey(value: EntityValue): string {
  switch (value.kind) {
    case 'money':
      return `${value.amount} ${value.currency.toLowerCase()}`;
    case 'percent':
      return String(value.value);
    case 'quantity':
      return `${value.value} ${foldUnit(value.unit)}`.trim();
    case 'date':
      return value.iso;
    case 'version':
      return `${value.name === null ? '' : `${foldName(value.name)} `}${value.version.toLowerCase()}`;
    case 'identifier':
      return `${value.scheme} ${value.id}`.toLowerCase();
  }
}

/** Units of measure keep their case ("Mb" is not "MB"); the nouns of counts do not. */
function foldUnit(unit: string): string {
  return unit.includes(' ') || unit.length > 5 ? unit.toLowerCase() : unit;
}

/** The same in every article: `organisation:huawei`, `money:1200000000 usd`. */
export function entityId(type: EntityType, name: string, value?: EntityValue): string {
  if (value) return `${type}:${valueKey(value)}`;
  return `${type}:${(type === 'organisation' ? foldOrganisation(name) : foldName(name)) || name.toLowerCase()}`;
}
