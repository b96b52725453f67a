import { shownAddress } from '../article/shown-picture';
import { caps } from './caps';
import { leadOf } from './lead-picture';

export interface ListedPicture {
  address: string;
  /** Its place among the article's pictures. */
  position: number;
  /** The list's thumbnail is made of it. */
  isLead: boolean;
  /** False of the picture that a page declares for link previews and does not show in its text. */
  isInText: boolean;
}

const image = /<img\b((?:"[^"]*"|[^"<>])*)>/giu;
const attribute = /\s(src|srcset)="([^"]*)"/giu;
/** What innerHTML writes for a character; no other reference stands in a stored article. */
const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * The pictures of an article's stored HTML, each once, in reading order. Without a document, which Chromium's worker
 * does not have: stored HTML was written by the browser's own serialiser, after the sanitiser. Of HTML from elsewhere it
 * may miss some; it gives nothing but addresses of the web.
 */
export function listPictures(html: string, lead: string | null): ListedPicture[] {
  const addresses = new Set<string>();
  for (const [, attributes = ''] of html.matchAll(image)) {
    const values = new Map<string, string>();
    for (const [, name = '', value = ''] of attributes.matchAll(attribute)) values.set(name.toLowerCase(), value);
    const address = shownAddress(readValue(values.get('src')), readValue(values.get('srcset')));
    if (address !== null) addresses.add(address);
    if (addresses.size === caps.pictures) break;
  }
  const inText = [...addresses];
  const leadAddress = leadOf(inText, lead);
  const pictures = inText.map((address, position) => ({
    address,
    position,
    isLead: address === leadAddress,
    isInText: true,
  }));
  if (leadAddress === null || addresses.has(leadAddress)) return pictures;
  return [...pictures, { address: leadAddress, position: pictures.length, isLead: true, isInText: false }];
}

function readValue(value: string | undefined): string | null {
  return value?.replaceAll(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => references[name]!) ?? null;
}
