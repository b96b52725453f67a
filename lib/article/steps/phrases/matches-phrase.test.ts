import { expect, test } from 'vitest';
import { matchesPhrase } from './matches-phrase';
import type { Phrases } from './phrases';

test.each<[keyof Phrases, string]>([
  ['junkHeadings', 'Related stories'],
  ['junkHeadings', 'Mehr zum Thema'],
  ['junkHeadings', 'Sur le même sujet'],
  ['junkHeadings', 'Te puede interesar'],
  ['junkHeadings', 'Potrebbe interessarti'],
  ['junkHeadings', 'Leia também'],
  ['junkHeadings', 'Lees ook'],
  ['junkHeadings', 'あわせて読みたい'],
  ['junkHeadings', '相關新聞'],
  ['junkHeadings', 'مواضيع ذات صلة'],
  ['leftovers', 'Was this page’s content helpful?'],
  ['bios', 'Über die Autorin: Sie schreibt über Chips.'],
  ['bios', 'Avec AFP'],
  ['bios', '责任编辑：李明'],
  ['smallPrint', 'Alle Rechte vorbehalten.'],
  ['smallPrint', '無断転載を禁じます'],
  ['walls', 'Cet article est réservé aux abonnés.'],
  ['stamps', 'Publié le 3 mars 2026'],
])('%s: %s', (kind, line) => {
  expect(matchesPhrase(kind, line)).toBe(true);
});

// Sentences and headings of articles that begin or sound like furniture, one for each mistake that was made.
test.each<[keyof Phrases, string]>([
  ['junkHeadings', 'Related work in physics'],
  ['junkHeadings', 'Comments on the new law'],
  ['junkHeadings', 'Contact lenses'],
  ['junkHeadings', 'Popular posts are performing well'],
  ['leftovers', 'Prints last longer in the dark'],
  ['credits', 'Clean clothes and shoes to change into'],
  ['calls', 'Support: a team answers around the clock'],
  ['bios', 'The plant is a success'],
  ['leadIns', 'Entonces llegó la lluvia'],
])('not %s: %s', (kind, line) => {
  expect(matchesPhrase(kind, line)).toBe(false);
});
