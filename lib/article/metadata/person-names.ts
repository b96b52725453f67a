import { writtenDate } from './written-date';

/** Words before a name that say "this person wrote it", in the languages read here. */
export const leadIn =
  /^(?:(?:(?:words?|text|stor(?:y|ies)|article|guide|feature|news|column|recipe|essay|research|video|hosted|report(?:ed|ing)?|written|posted|published|created|submitted|contributed|guest post|post|analysis|review|opinion|interview|(?:eine?n? )?[a-zäöüß]*(?:beitrag|kolumne|kommentar|interview|artikel|bericht|analyse|essay|reportage|rezension|protokoll)|verfasst|geschrieben|erstellt|veröffentlicht|écrit|publié|rédigé|propos recueillis|escrito|publicado|scritto|pubblicato)\s+)?(?:by|von|par|por|di|da|door|af|av)(?:\s*[:：]\s*|[\s\u2063]+)|(?:authors?|autor(?:in|en|es)?|auteurs?|autore|writers?|text|texte|texto|words|written|by|von|verfasser(?:in)?|redaktion|contributors?|interview|protokoll|reportage|essay|escribe|redacteur|作者|撰文|文|記者|记者|取材・文|執筆|著者|筆者|編集)\s*[:：●・／/|\u2063]\s*|(?:作者|撰文|記者|记者|執筆|著者|文|بقلم|إعداد|تحرير)\s+)/iu;
/** Others who had a hand in it, but did not write it. */
const otherRole =
  /(?:^|[\s|(,•·\u2063])(?:(?:medically |clinically |legally |expert |peer )?reviewed|edited|fact[- ]?checked|verified|translated|illustrat(?:ed|ions?)|photos?|photograph(?:y|s|ed)?|pictures?|images?|fotos?|bild(?:er)?|illustration(?:en)?|übersetzt|überarbeitet|geprüft|sponsored|presented|curated|produced|narrated|recommended|powered)(?:[\s\u2063]+(?:by|von|par|por)|\s*[:：])/iu;
/** What follows a name in a byline without being part of it. */
const trailer =
  /\s+(?:on|in|at|for|from|am|vom|aus|le|el|il|updated|published|posted|last updated|veröffentlicht|aktualisiert|is an?|was an?|has been|schreibt|follow(?:s|ing)?|view|read|contributed)(?:\s|[:：]|$).*$/iu;
/** Where each of several authors is: "Ann Lee in London, Bo Chan in Taipei". Only the last one's ends the line. */
const towns =
  /\s(?:in|from|à|en|aus|a|te)\s\p{Lu}[^,;&|]{1,30}?(?=\s*(?:[,;&]|\s(?:and|und|et|y|e|en)\s)\s*\p{Lu}[^,;&|]{3,40}?\s(?:in|from|à|en|aus|a|te)\s\p{Lu})/gu;
const minutes =
  /\b\d+\+?\s*(?:-\s*)?(?:minutes?|mins?|minuten|minutos)\b(?:\s*(?:read|lesezeit|de lecture|de lectura))?|\b\d+\s*(?:comments?|kommentare?|views?|shares?)\b/giu;
const clockTime =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:uhr|h|[ap]\.?m\.?)?(?:\s*(?:[ECMP][SD]?T|GMT|UTC|CET|CEST))?(?![\p{L}\d])/giu;
const joiner =
  /\s*(?:,|;|、|，|&|\||•|·|—|–|\s-\s|\/|／|\u2063|(?<=\s)(?:and|und|et|y|e|och|og|with|mit|sowie)(?=\s))\s*/iu;
const credential =
  /^(?:M\.?D|Ph\.?\s?D|D\.?V\.?M|VMD|D\.?D\.?S|DMD|D\.?O|R\.?N|R\.?D|RDN|LD|MPH|M\.?A|M\.?S|MSc|BSc|B\.?A|MBA|CPA|CFP®?|CFA|J\.?D|Esq|Jr|Sr|III?|IV|LCSW|LMFT|PsyD|EdD|DPT|CPT|FAND|BSN|MSN|NP|PA-C|PharmD|FACP|M\.?Ed)\.?$/i;
// Who publishes is not who wrote, and these name nobody.
const nobody =
  /^(?:admins?|administrator|staff|editors?|editor|editorial|newsroom|guest|guest author|authors?|unknown|anonymous|anonym|team|press release|webmaster|user|none|null|undefined|n\/a|online|web|follow|about|default|blog|home|bio|profile|staff writer|contributor|contributors|published|writer|updated|reviewed|(?:expert )?reviewer|our .*)$/i;
const role =
  /\b(?:editor|director|manager|ceo|cto|coo|cfo|founder|co-founder|writer|reporter|correspondent|journalist|chief|president|professor|specialist|strategist|analyst|contributor|columnist|officer|engineer|attorney|lawyer|expert|consultant|author|blogger|head of|vice|marketing|intern|developer|scientist|fellow|redakteur(?:in)?|chefredakteur(?:in)?|autor(?:in)?|journaliste|geschäftsführer(?:in)?|volontär(?:in)?|periodista)\b/i;
/** A position written straight after the name. */
const position =
  /(?<=\p{L}\s+\p{L}[\p{L}.'’-]*)\s+(?:(?:former|senior|deputy|tech|staff|managing|executive|associate|lead|chief|contributing|assistant|principal|guest|freelance|content|digital)\s+)+(?:\p{L}+\s+)?(?:editor|writer|reporter|director|manager|correspondent|contributor|strategist|engineer|specialist).*$/iu;
/** An editorial office, an agency or a firm: named where no person is. */
const office =
  /\b(?:team|staff|editors|editorial|newsroom|redaktion|redaktionsteam|redazione|rédaction|redacción|redaccion|webteam|pressestelle|presse|agentur(?:en)?|agencia|agence|agency|press|news|media|magazine?|inc|llc|gmbh|ltd|ag|university|institute?|association|group|company|online|desk|services?|solutions|center|centre|association|society|foundation|council|board|committee|department|ministry|studio|school|college)\b|編集部|\.(?:com|de|org|net|at|ch|io)$/i;
const initial = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle =
  "(?:van|von|vom|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ten|ter|zu|zur|af|av|y|d'|O')";
const personShape = new RegExp(`^${initial}(?:\\s+(?:${particle}\\s+){0,3}${initial}){1,4}$`, 'u');
const listShape = new RegExp(`^${initial}(?:\\s+(?:${particle}\\s+){0,3}${initial}){0,4}`, 'u');
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]{2,16}$/u;
/** Capitalised words of navigation and headlines that no person is called. */
const notNames = new Set(
  'the a an and or of for to in on at with your our my this that how why what when where who which is are was best top new more most read share home news about contact follow subscribe sign log login comments comment reply menu search next previous back view all see get learn start table contents topics tags category categories blog article articles post posts story stories guide guides review reviews resources products product services pricing company updated published posted written last by january february march july september october november december monday tuesday wednesday thursday friday saturday sunday facebook twitter linkedin instagram youtube pinterest whatsapp email copy link print save listen watch video photo image advertisement sponsored privacy policy terms cookie newsletter editorial press media key takeaways introduction summary overview quick free download book demo register donate shop cart der die das ein eine und oder mit für von zum zur alle mehr lesen teilen startseite artikel aktuell bild foto anzeige les la le des une pour plus lire partager accueil el los las una para más leer inicio business technology science health politics sports world opinion entertainment travel lifestyle culture money finance education marketing software development expert reviewer reviewed fact checked verified publiziert veröffentlicht chefredakteur montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo permalink uncategorized uncategorised weiterlesen drucken merken antworten kommentare abonnieren anmelden suche suchen menü kontakt impressum datenschutz'.split(
    ' ',
  ),
);

/**
 * In characters. Twelve authors with where they are take 500; what strips a name of what follows it takes a second for
 * 8,000 letters without a space, and four times as long for twice as many.
 */
const longestLine = 1_000;

/** Names out of declared values and bylines, one an entry, without those refused (the site and its publisher). */
export function personNames(lines: string[], refused: string[]): string[] {
  const refusedNames = new Set(refused.map((name) => name.toLowerCase()));
  const names = lines
    .filter((line) => !/^(?:https?:|www\.)\S+$/.test(line.trim()))
    .flatMap((line) => splitNames(line.slice(0, longestLine)))
    .filter((name) => isName(name) && !refusedNames.has(name.toLowerCase()));
  return distinct(names).slice(0, 12);
}

/** Names as a line of the page shows them: stricter, since any line may turn out to be something else. */
export function namesInLine(line: string, isMarked = false): { names: string[]; isLed: boolean; isWhole: boolean } {
  const segments = withoutDates(line.slice(0, longestLine))
    .split(/\s*[|•·]\s*/)
    .filter((segment) => segment !== '');
  const text = (segments.find((segment) => leadIn.test(segment)) ?? segments.join(' | ')).replace(
    /^(?:(?:first |originally )?(?:posted|published|updated|veröffentlicht|publié|publicado)(?:\s+(?:on|am|le|el|in))?)?[\s|•·,:–—-]*(?=(?:by|von|par|por)\s)/iu,
    '',
  );
  const isLed = leadIn.test(text);
  if (startsWithOtherRole(text)) return { names: [], isLed: false, isWhole: false };
  const rest = text.replace(leadIn, '').replace(towns, '').replace(trailer, '');
  const names = splitNames(rest).filter(isName);
  const people: string[] = [];
  for (const [index, name] of names.entries()) {
    if (looksLikePerson(name) || ((isLed || isMarked) && index === 0 && looksLikeHandle(name))) people.push(name);
    else if (people.length > 0) break;
    else if (!isLed) return { names: [], isLed, isWhole: false };
  }
  const size = people.join('').length;
  return {
    names: distinct(people),
    isLed,
    isWhole: size > 0 && size >= rest.replace(/[\s|,;&\u2063]+/g, '').length * 0.8,
  };
}

/** Two to five words that begin with capitals, or a few characters of an East Asian script. */
export function looksLikePerson(name: string): boolean {
  const [plain = ''] = name.split(', ');
  if (eastAsian.test(plain)) return true;
  if (!personShape.test(plain) || office.test(plain) || role.test(plain)) return false;
  return !plain
    .split(/\s+/)
    .some((word) => /^\p{Lu}/u.test(word) && notNames.has(word.toLowerCase().replace(/[.,]$/, '')));
}

/** Scripts without capitals: only what is led or marked tells a name from other words. */
const withoutCapitals =
  /^(?:\p{Script=Arabic}+|\p{Script=Hebrew}+)(?:\s(?:\p{Script=Arabic}+|\p{Script=Hebrew}+)){1,4}$/u;

const looksLikeHandle = (name: string): boolean =>
  withoutCapitals.test(name) ||
  (/^[\p{L}][\p{L}\d._-]{2,24}$/u.test(name) && !notNames.has(name.toLowerCase())) ||
  listShape.exec(name)?.[0] === name;

/** "Reviewed by Ann Lee", "Photos: Bo Chan". */
export const startsWithOtherRole = (line: string): boolean => (otherRole.exec(line)?.index ?? 9) < 3;

/** "The Upwork Team", "Reuters Staff": said to be the author, but no person. */
export const isOffice = (name: string): boolean => office.test(name) && !nobody.test(name);

function withoutDates(line: string): string {
  let text = line.replace(minutes, ' | ').replace(/https?:\S+/g, ' ');
  for (let rounds = 0; rounds < 3; rounds++) {
    const found = writtenDate(text);
    if (!found) break;
    text = `${text.slice(0, found.index)} | ${text.slice(found.index + found.length)}`;
  }
  return text
    .replace(clockTime, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|•·,:–—-]+/, '');
}

function splitNames(text: string): string[] {
  const [line = ''] = withoutDates(text.replace(/\s+/g, ' ').trim()).split(otherRole);
  // "Lee, Ann" on its own is one name turned round only where a list of names would have more words.
  const parts = line.replace(leadIn, '').split(joiner).map(cleanName);
  const names: string[] = [];
  for (const part of parts) {
    if (names.length > 0 && credential.test(part)) names[names.length - 1] += `, ${part}`;
    else if (part !== '' && !(names.length > 0 && role.test(part))) names.push(part);
  }
  return names.map(withoutShouting);
}

function cleanName(part: string): string {
  return part
    .replace(leadIn, '')
    .replace(trailer, '')
    .replace(position, '')
    .replace(/\s*[([<].*$/u, '')
    .replace(/\s+@\w+$/, '')
    .replace(/^[\s@"“”'‘’*●■–—[\]《:：-]+|[\s"“”|–—:：*[\]》>-]+$/gu, '')
    .replace(/(?<!\b(?:\p{Lu}|Jr|Sr|D|e\.? ?V|Inc|Ltd))[.]$/u, '')
    .trim();
}

/** ANN LEE is Ann Lee written loud. */
function withoutShouting(name: string): string {
  if (!/\s/.test(name) || name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => (word.length < 3 ? word : word[0] + word.slice(1).toLowerCase()));
}

/** What somebody calls themselves in a forum: `petrichor_76`. Otherwise two digits are a date's or a telephone's. */
const numberedHandle = /^(?=.*\p{Ll}{3})\p{L}[\p{L}_.-]*\d{2,4}$/u;

function isName(name: string): boolean {
  const [plain = ''] = name.split(', ');
  if (plain.length < 2 || plain.length > 60 || plain.split(' ').length > 6) return false;
  if (!/\p{L}{2}/u.test(plain) && !/\p{Script=Han}/u.test(plain)) return false;
  if (/\d{2}/.test(plain) && !numberedHandle.test(plain)) return false;
  return !/https?:|www\.|[/@=→»]/.test(plain) && !nobody.test(plain.replace(/[\d_.-]+$/, ''));
}

/** Without names said twice, and without the shorter of "Ann" and "Ann Lee". */
function distinct(names: string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter(
    (_, index) =>
      lower.indexOf(lower[index]!) === index &&
      !lower.some((other, at) => at !== index && other !== lower[index] && other.startsWith(`${lower[index]} `)),
  );
}
