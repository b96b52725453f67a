// Words that tell one figure of a kind from another: a front camera from a rear one, a starting price from another.
const qualifier =
  /\b(?:start(?:s|ing)?|base|entry-level|launch|list|original|introductory|pre-?order|discounted|promotional|upgrade|refurbished|used|second-hand|wholesale|front|rear|main|primary|selfie|ultra-?wide|telephoto|periscope|macro|cover|inner|outer|internal|external|secondary|wired|wireless|reverse|fast|peak|typical|maximum|max|minimum|average|sustained|boost|turbo|combined|total|net|gross|operating|quarterly|annual|monthly|weekly|daily|active|paying|paid|WLTP|EPA|CLTC|security|OS|software|majority|minority|student|educational?|business|enterprise|family|individual|premium|unlocked|subsidi[sz]ed)\b/giu;

/** In the order of the alphabet, so that two sentences can be compared. */
export function readQualifiers(words: string): string {
  const found = (words.match(qualifier) ?? []).map((word) => word.toLowerCase().replace(/^start(?:s|ing)$/, 'start'));
  return [...new Set(found)].toSorted().join(' ');
}

/** "$10 a month" is no price as $10 is. */
const period =
  /^\s*(?:\/|per|an?|each|every)\s?(month|mo|year|yr|week|day|hour|minute|user|seat|person|developer|share|device|GB|TB|kWh|(?:million )?tokens?|unit|core|square \w+)\b/iu;
const adverb = /^\s*(monthly|yearly|annually|weekly)\b/iu;

const short: Record<string, string> = { mo: 'month', yr: 'year', monthly: 'month', yearly: 'year', annually: 'year' };

/** What a figure is counted by; "" where it stands alone. */
export function readPeriod(after: string): string {
  const word = (period.exec(after) ?? adverb.exec(after))?.[1]?.toLowerCase() ?? '';
  return short[word] ?? word;
}
