// A figure that is no plain one: an estimate, a bound, a difference, a state of before, a part of a list.

const boundBefore =
  /(?:\b(?:about|around|roughly|nearly|almost|approximately|approx\.?|some|circa|over|under|above|below|beyond|up to|at (?:least|most|minimum)|(?:more|less|fewer|higher|lower|rather|other) than|as (?:much|many|little|few|low|high|far|long) as|close to|near|estimated(?: at)?|between|from|than|instead of|versus|vs\.?|by|off|save|saves|saving|additional|extra|another|further|plus|only a|was|were|had|until|a few|several)|[~≈<>≤≥+±])\s*(?:an?\s+|the\s+|its\s+)?$/iu;
const startingBefore = /\bstart(?:s|ing)? (?:from|at)\s*$/iu;
const boundAfter =
  /^\s*(?:(?:more|less|cheaper|pricier|dearer|higher|lower|extra|off|discount|increase|decrease|cut|rise|drop|hike|apiece|or (?:more|less|so|under|over|higher|lower)|and (?:up|over|above|under))\b|\+|to\s+[\p{Sc}\d]|[-–—]\s?[\p{Sc}\d])/iu;
/** Of before, of another world, or of nobody knows. */
const elsewhere =
  /\b(?:used to|previously|formerly|originally|last year|a year ago|years ago|at the time|back then|would have|would|could|might|may|rumou?red|rumou?rs?|if|hypothetical|imagine|respectively|compared (?:to|with)|down from|up from|instead of|inflation|equivalent)\b/iu;
const pastBefore = /\b(?:was|were|had been|had)\s+(?:\w+\s+){0,3}$/iu;

const range = /\d\s*(?:[-–—]|to|or|and)\s*[\p{Sc}\d]/iu;

/** Whether a figure is two: "$99–$129". */
export function isRange(figure: string): boolean {
  return range.test(figure);
}

/** Whether the words around a figure make it another thing than a plain figure of today. */
export function isDoubtful(before: string, after: string): boolean {
  if (boundBefore.test(before) && !startingBefore.test(before)) return true;
  return boundAfter.test(after) || pastBefore.test(before.slice(-60)) || elsewhere.test(`${before} ${after}`);
}

const joint =
  /^\s*(?:,|;|\/|and|or|to|[-–—×x]|versus|vs\.?|against|,\s*(?:and|or|to|up from|down from))\s*(?:the\s+|an?\s+)?$/iu;

/** Whether two figures stand side by side: a range, a list, a then and now. */
export function isJoint(between: string): boolean {
  return joint.test(between);
}

const otherBefore =
  /\b(?:than|unlike|against|versus|vs\.?|compared (?:to|with)|instead of|successor (?:to|of)|predecessor|replac(?:es|ing)|rivals?|like|over|beats?|undercuts?|first|original|old(?:er)?|previous|earlier|last(?:-gen(?:eration)?)?|next(?:-gen(?:eration)?)?)\s+(?:the\s+|its\s+|an?\s+|their\s+)?$/iu;
const otherAfter =
  /^(?:[’']s)?[ -](?:pro|max|plus|ultra|mini|lite|air|fe|se|xl|neo|edge|fold|flip|\+|case|cases|cover|charger|dock|stylus|pen|keyboard|strap|band|adapter|cable|mount|plan|bundle|kit|app|subscription|accessor(?:y|ies)|rivals?|competitors?|predecessor|successor|processors?|cpus?|gpus?|socs?|chips?|chipset|cores?|kernel|drivers?|modem|engine|owners?|buyers?|shareholders?|employees)\b/iu;

/** Whether a name that stands there is named for the sake of another thing, or is the first half of another name. */
export function isAnother(before: string, after: string): boolean {
  return otherBefore.test(before) || otherAfter.test(after);
}
