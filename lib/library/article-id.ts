const longestAddress = 2000;

/**
 * The address as it is stored and compared. A page can give itself one of a megabyte, which would stand in every row
 * read; over 2,000 characters both ends are kept, since what tells two such addresses apart is usually at the end.
 */
export function fitAddress(address: string): string {
  if (address.length <= longestAddress) return address;
  const half = longestAddress / 2;
  return `${address.slice(0, half)}${address.slice(-half)}`;
}

/**
 * The article's id: a UUID of version 8 (RFC 9562, "custom") from the SHA-256 of its canonical address. Two tabs, and
 * two devices, that save one article agree on it without asking each other.
 */
export async function articleId(canonicalUrl: string): Promise<string> {
  const hash = await sha256(fitAddress(canonicalUrl));
  // The digit after the second dash is the version; the upper two bits after the third are the variant.
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** SHA-256 in hex. Call it before a transaction: IndexedDB ends one that waits for anything but itself. */
export function sha256(text: string): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(text));
}

export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
