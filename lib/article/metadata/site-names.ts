import { type MetaTags, metaContents } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';

/** In words. */
const MAX_NAME = 5;

/** What the site may be called: the first is its name, all of them are no author and no part of a headline. */
export interface SiteNames {
  name: string;
  all: string[];
}

export function readSiteNames(document: Document, tags: MetaTags, jsonLd: JsonLd, url: string): SiteNames {
  const host = (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
  const publishers = [jsonLd.article, jsonLd.page].flatMap((node) => (node ? namesOf(node['publisher']) : []));
  const shown = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  // Some pages give their own title as the site's name. A `<title>` of few words is the site's name on every page of it.
  const titles = metaContents(tags, ['og:title', 'twitter:title']);
  if (shown.split(' ').length > MAX_NAME) titles.push(shown);
  const declared = [
    ...metaContents(tags, ['og:site_name']),
    ...publishers,
    ...(jsonLd.siteName ? [jsonLd.siteName] : []),
    ...metaContents(tags, ['application-name', 'apple-mobile-web-app-title', 'al:ios:app_name']),
  ].filter((name) => name.length <= 120 && !/^https?:/.test(name) && !titles.includes(name));
  const logo = nameOnLogo(document);
  return {
    name: declared[0] ?? logo ?? host,
    all: [...new Set([...declared, ...(logo ? [logo] : []), host, ownLabel(host)])].filter(Boolean),
  };
}

/** "paper" of `news.paper.co.uk`: what is registered under a country's second level has one more label. */
function ownLabel(host: string): string {
  const labels = host.split('.');
  const isSecondLevel = /^(?:com?|org|net|ac|gov|edu|or|ne|go)\.[a-z]{2}$/.test(labels.slice(-2).join('.'));
  return labels.at(isSecondLevel ? -3 : -2) ?? '';
}

const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** The words of the link to the front page, where the page's title begins or ends with them: "The Post: Headline". */
function nameOnLogo(document: Document): string | null {
  const title = bare(document.querySelector('title')?.textContent ?? '');
  for (const link of [...document.querySelectorAll('a[href="/"], a[rel~="home" i]')].slice(0, 5)) {
    const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const name = bare(text);
    if (name.length < 3 || text.length > 60 || name.length === title.length || frontPage.test(text)) continue;
    if (title.startsWith(name) || title.endsWith(name)) return text;
  }
  return null;
}

const frontPage = /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|portada|news|blog|main|index)$/i;

/** Whether a text is one of the site's names, spaces and marks aside. */
export function isSiteName(text: string, { all }: SiteNames): boolean {
  const wanted = bare(text);
  return (
    wanted !== '' && all.some((name) => bare(name) === wanted || bare(name.replace(/\.[a-z]{2,4}$/, '')) === wanted)
  );
}
