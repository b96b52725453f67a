/** After these a point ends no sentence. By the language's first subtag; `en` also stands in for all others. */
const abbreviations: Record<string, string> = {
  en:
    'Mr Mrs Ms Dr Prof St Jr Sr Gen Gov Sen Rep Capt Col Lt Sgt Rev Hon Inc Ltd Co Corp Bros No Nos Fig Figs Vol Vols Ed Eds ' +
    'pp vs cf al approx est dept Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec e.g i.e U.S U.K U.N E.U a.k.a',
  de: 'Dr Prof Hr Fr Nr Bd Abb Abs Art Jan Feb Apr Aug Sept Okt Nov Dez St Str bzw ca evtl ggf inkl sog usw vgl z.B d.h u.a u.U Mio Mrd',
  fr: 'M MM Mme Mlle Dr Pr St Ste av apr J.-C janv févr juil sept oct nov déc env ex fig no p.ex c.-à-d',
  es: 'Sr Sra Srta Dr Dra Prof D Dña Ud Uds No núm págs pág fig ene feb abr jun jul ago sept oct nov dic p.ej EE.UU',
};

/** The last word before the point that may end a sentence. */
const lastWord = /(?:^|[\s("'“‘«[])((?:\p{L}|\p{M}|[.-])+)\.\s*$/u;
/** "J. Smith", but not the "I." of a numbered list, which stands alone. */
const initial = /\s\p{Lu}\.\s*$/u;

const sets = new Map<string, Set<string>>();

export function endsInAbbreviation(sentence: string, lang: string): boolean {
  if (initial.test(sentence)) return true;
  const word = lastWord.exec(sentence)?.[1];
  return word !== undefined && abbreviationsOf(lang).has(word.toLowerCase());
}

function abbreviationsOf(lang: string): Set<string> {
  const key = lang.split('-')[0]!.toLowerCase();
  let known = sets.get(key);
  if (!known) {
    const words = `${abbreviations.en} ${abbreviations[key] ?? ''}`;
    sets.set(key, (known = new Set(words.toLowerCase().split(' '))));
  }
  return known;
}
