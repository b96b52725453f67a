import { type MetaTags, metaContents } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';

/** What the site may be called: the first is its name, all of them are no author and no part of a headline. */
export interface SiteNames {
  name: string;
  all: string[];
}

export function readSiteNames(document: Document, tags: MetaTags, jsonLd: JsonLd, url: string): SiteNames {
  const host = (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
  const publishers = [jsonLd.article, jsonLd.page].flatMap((node) => (node ? namesOf(node['publisher']) : []));
  // Some pages give their own title as the site's name.
  const titles = metaContents(tags, ['og:title', 'twitter:title']);
  const declared = [
    ...metaContents(tags, ['og:site_name']),
    ...publishers,
    ...(jsonLd.siteName ? [jsonLd.siteName] : []),
    ...metaContents(tags, ['application-name', 'apple-mobile-web-app-title', 'al:ios:app_name']),
  ].filter((name) => name.length <= 120 && !/^https?:/.test(name) && !titles.includes(name));
  const logo = nameOnLogo(document);
  return {
    name: declared[0] ?? logo ?? host,
    all: [...new Set([...declared, ...(logo ? [logo] : []), host, host.split('.').at(-2) ?? ''])].filter(Boolean),
  };
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
