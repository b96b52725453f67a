import type { Mention } from './entity';

/** What rule 37 of the guideline leaves out: addresses, e-mails, @handles, #tags, tickers, file names. */
const webEnding =
  /\.(?:com|org|net|io|co|ai|dev|app|gov|edu|eu|uk|de|fr|cn|in|jp|ru|tv|me|ly|info|biz|xyz|tech|news|cloud)(?:$|[/:?#,.;)])/u;
const fileEnding =
  /^[\p{L}\d_-]{1,60}\.(?:zip|rar|exe|dll|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|mp[34]|json|ya?ml|toml|xml|csv|html?|css|py|rb|rs|sh|bat|ps1|apk|ipa|dmg|iso|msi|deb|rpm|tar|gz|txt|md|log|ini|cfg)[,.;:)]?$/iu;
const ticker = /\((?:NASDAQ|NYSE|LSE|HKEX|TYO|KRX|TSX|ASX|OTC|AMEX)[A-Z]{0,4}:? ?[A-Z0-9.]{1,8}\)/gu;

const leading = /^["'“‘([<]+/u;

/** DOIs live in addresses and are wanted. */
const isDoi = (token: string) => /(?:^|doi\.org\/|doi:)10\.\d{4,9}\//iu.test(token.slice(0, 60));

function isOffLimits(token: string): boolean {
  const bare = token.replace(leading, '');
  if (/^[@#][\p{L}\d_]/u.test(bare) || /^(?:\$[A-Z]{1,5})(?:[,.;)]|$)/u.test(bare)) return true;
  if (bare.includes('://') || /^www\./iu.test(bare)) return !isDoi(bare);
  if (/^[^@\s]{1,80}@[^@\s]{1,80}\.[a-z]/iu.test(bare)) return true;
  const head = bare.slice(0, 200);
  // Publications are called by their address: "LWN.net". A path behind it, or lower case, makes it one to type.
  if (webEnding.test(head)) return !/^\p{Lu}[\p{L}\d]*\.[a-z]{2,4}[,.;:)’'”"]*(?:s[,.]?)?$/u.test(head);
  // "index.js" is a file, "Node.js" a product.
  if (/^[\p{Ll}\d][\p{L}\d_-]{0,60}\.[jt]sx?[,.;)]?$/u.test(head)) return true;
  return fileEnding.test(head) || /^(?:\.[a-z\d]{2,4})[,.;)]?$/u.test(bare);
}

/** Every such token has one of these in it; few others do. */
const trigger = /[@#$]|:\/\/|\.[\p{L}\d]/gu;
const white = /\s/u;

/** Spans in which nothing is looked for. One pass over the text, however long its tokens are. */
export function findOffLimits(text: string): Mention[] {
  const spans: Mention[] = [];
  let end = 0;
  for (const match of text.matchAll(trigger)) {
    if (match.index < end) continue;
    let start = match.index;
    while (start > end && !white.test(text[start - 1] ?? ' ')) start--;
    end = match.index + 1;
    while (end < text.length && !white.test(text[end] ?? ' ')) end++;
    if (isOffLimits(text.slice(start, end))) spans.push({ start, end });
  }
  for (const match of text.matchAll(ticker)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.toSorted((a, b) => a.start - b.start);
}

/** Those found that touch no such span. Both lists are sorted by start, so one walk does. */
export function outsideOf<T extends Mention>(spans: Mention[], found: T[]): T[] {
  let index = 0;
  return found.filter(({ start, end }) => {
    while (index < spans.length && (spans[index]?.end ?? 0) <= start) index++;
    const span = spans[index];
    return span === undefined || span.start >= end;
  });
}
