const marked = 'link[rel~="next" i][href], a[rel~="next" i][href]';
/** How pages call the next part of one article. "Next" alone is the next article as often, so its address decides. */
const nextPageWords =
  /^[\s»›→>]*(?:next(?:\s+page)?|continue(?:\s+(?:to|on)\s+(?:the\s+)?next\s+page)?|page\s+\d+|read\s+page\s+\d+|nächste(?:\s+seite)?|weiter(?:\s+auf\s+(?:der\s+)?(?:nächsten\s+)?seite(?:\s+\d+)?)?|seite\s+\d+|(?:page\s+)?suivante?|página\s+siguiente|siguiente(?:\s+página)?|pagina\s+successiva|successiva|próxima(?:\s+página)?|volgende(?:\s+pagina)?|次のページ(?:へ)?|次へ|続きを読む|下一页|下一頁|下页|다음\s*페이지|다음|الصفحة التالية|следующая(?:\s+страница)?|\d{1,2})\s*(?:\(\s*\d+\s*(?:of|\/|von|de)\s*\d+\s*\))?[\s»›→>]*$/iu;
const MAX_PAGES = 30;
/** Of a longer one the patterns below would look at each slash as often as there are slashes. */
const longestAddress = 4_000;
const pageParameters = new Set([
  'page',
  'p',
  'pg',
  'pagenum',
  'seite',
  'pagina',
  'page_no',
  'pageno',
  'pn',
  'paged',
  'showpage',
]);

/**
 * The address of this article's next page, or null. Links called "next" mostly lead to the next article or the next
 * list, so the address has to be this one but for a page number that is one higher.
 */
export function readNextPage(document: Document, url: string, canonicalLink: string | null): string | null {
  const here = url.length <= longestAddress ? URL.parse(url) : null;
  if (!here) return null;
  const canonical = canonicalLink && canonicalLink.length <= longestAddress ? URL.parse(canonicalLink, url) : null;
  const starts = [here, ...(canonical && canonical.host === here.host ? [canonical] : [])];
  const links = [...document.querySelectorAll(marked), ...[...document.querySelectorAll('a[href]')].filter(isNextLink)];
  if (links.length === 0 || starts.every((start) => isList(start, document))) return null;
  for (const link of links) {
    if (link.closest('[class*="comment" i], [id*="comment" i], aside')) continue;
    const target = URL.parse(link.getAttribute('href')!, url);
    if (!target || target.host !== here.host || target.href.length > longestAddress) continue;
    if (starts.some((start) => follows(target, start))) {
      target.hash = '';
      return target.href;
    }
  }
  return null;
}

function isNextLink(link: Element): boolean {
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const label = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
  return (
    (text.length <= 40 && nextPageWords.test(text)) ||
    (text.length < 3 && label.length <= 40 && nextPageWords.test(label))
  );
}

/** Front pages, archives and searches are lists: their second page is no second page of an article. */
function isList({ pathname, searchParams }: URL, document: Document): boolean {
  return (
    (pathname === '/' && searchParams.size === 0) ||
    /\/(?:tags?|categor(?:y|ies)|topics?|authors?|search|archives?|feed|page)(?:\/[^/]+)?\/?(?:page\/\d+\/?)?$/i.test(
      pathname,
    ) ||
    searchParams.has('s') ||
    searchParams.has('q') ||
    document.querySelectorAll('article h2 a[href], article h3 a[href]').length >= 8
  );
}

function follows(target: URL, start: URL): boolean {
  const [to, from] = [split(target), split(start)];
  return to.rest === from.rest && to.page === from.page + 1;
}

/** An address without its page number, and that number; 1 where there is none. */
function split(address: URL): { rest: string; page: number } {
  let page: number | null = null;
  const parameters: string[] = [];
  for (const [name, value] of address.searchParams) {
    if (pageParameters.has(name.toLowerCase()) && /^\d{1,3}$/.test(value) && page === null) page = Number(value);
    else if (!/^(?:utm_|fbclid|gclid|srsltid)/i.test(name)) parameters.push(`${name}=${value}`);
  }
  let path = address.pathname.replace(/\/+$/, '');
  if (page === null) {
    // /story/2, /story-2.html, /story_2.html, /story,seite-2.html, /story/page-2. In /story/page/2 blogs page their lists.
    const found =
      /^(.+?)(?:\/(?:(?:page|seite|pagina)-?)?(\d{1,2})|[_,-](?:page|seite|p|s)?-?(\d{1,2}))(\.\w{3,5})?$/i.exec(path);
    const number = Number(found?.[2] ?? found?.[3] ?? 0);
    // Above that it is the number of an article.
    if (found && number >= 1 && number <= MAX_PAGES) {
      page = number;
      path = found[1]! + (found[4] ?? '');
    }
  }
  return { rest: `${path.toLowerCase()}?${parameters.toSorted().join('&')}`, page: page ?? 1 };
}
