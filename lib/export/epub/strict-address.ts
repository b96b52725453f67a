/**
 * A web address as RFC 3986 wants it. Browsers leave `|`, `{` and a lone `%` in addresses, and epubcheck refuses the
 * whole book for one. Null when it is no address of the web.
 */
export function strictAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
  const [rest = '', ...fragments] = url.href.split('#');
  const fragment = fragments.length > 0 ? `#${encode(fragments.join('%23'))}` : '';
  const { origin } = url;
  // The brackets of an IPv6 host stay.
  return rest.startsWith(origin) ? origin + encode(rest.slice(origin.length)) + fragment : encode(rest) + fragment;
}

function encode(part: string): string {
  return part
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replaceAll(/[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
}
