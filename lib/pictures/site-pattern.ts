/** As the browsers write a permission: all of one host, whatever its port. */
export function sitePattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** The hosts behind the patterns, each once, as the reader is told of them. */
export function hostsOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((pattern) => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '')))];
}

/** What has to be allowed for the pictures of a text that could not be read. */
export function neededAccess(pictures: readonly { address: string; state: string; isInText: boolean }[]): string[] {
  const refused = pictures.filter(({ state, isInText }) => state === 'no-access' && isInText);
  return [...new Set(refused.map(({ address }) => sitePattern(address)))];
}
