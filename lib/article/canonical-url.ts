/** Parameters that say how a reader came, not what the page shows. */
const trackingNames = new Set([
  'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'igshid', 'igsh',
  'li_fat_id', 'mc_cid', 'mc_eid', 'mkt_tok', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'wickedid', '_hsenc', '_hsmi',
  '__hstc', '__hssc', '__hsfp', 'hsctatracking', 's_cid', 'sc_cid', 'cmpid', 'ncid', 'smid', 'guccounter', 'guce_referrer',
  'guce_referrer_sig', 'spm', 'srsltid', 'trk', 'trkcampaign', 'taid', 'xtor', 'ito', 'ocid', 'at_medium', 'at_campaign',
]); // prettier-ignore
const trackingPrefixes = ['utm_', 'pk_', 'mtm_', 'matomo_', 'hsa_', 'itm_', 'ga_', 'wt_'];

/**
 * The address that two visits to the same article share: the page's own `<link rel=canonical>` when it stays on the
 * site, without fragment, tracking parameters and the order in which parameters were written.
 * A canonical link to another site is not believed: a hostile page could otherwise overwrite another site's article.
 */
export function canonicalUrl(pageUrl: string, canonicalLink: string | null): string {
  const page = new URL(pageUrl);
  const linked = canonicalLink ? URL.parse(canonicalLink, page) : null;
  const url = linked && isSameSite(linked, page) && !pointsToFrontPage(linked, page) ? linked : page;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of Array.from(url.searchParams.keys())) if (isTracking(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // `?` alone is left over when every parameter was dropped.
  if ([...url.searchParams].length === 0) url.search = '';
  return url.href;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return trackingNames.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix));
}

function isSameSite(link: URL, page: URL): boolean {
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return link.protocol === page.protocol;
  return bareHost(link) === bareHost(page) && link.port === page.port;
}

// Desktop and mobile editions name each other: m.site.example and www.site.example are one site.
function bareHost(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

// Single-page applications often keep the front page's canonical link on every page.
function pointsToFrontPage(link: URL, page: URL): boolean {
  return link.pathname === '/' && link.search === '' && (page.pathname !== '/' || page.search !== '');
}
