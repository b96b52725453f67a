import { type ExtractResult, type RawArticle, type RawDroppedBlock, refusalReasons } from './article';
import { readLine } from './read-line';

// Longer than any real page's; what is longer is cut, so that a forged answer can't fill the store.
const limits = { line: 1_000, excerpt: 2_000, address: 8_000, names: 20, html: 20_000_000, dropped: 200 };

/**
 * The page's answer, field by field: the content script shares its process with a page that may be hostile, so
 * nothing about the value is taken on trust. Null when it is not an answer at all.
 */
export function checkExtractResult(value: unknown): ExtractResult | null {
  if (!isRecord(value)) return null;
  const selectedWords = count(value['selectedWords']);
  if (value['status'] === 'no-article') return { status: 'no-article', selectedWords };
  if (value['status'] === 'refused') {
    const reason = refusalReasons.find((known) => known === value['reason']);
    return reason ? { status: 'refused', reason, selectedWords } : null;
  }
  if (value['status'] === 'failed') return { status: 'failed', reason: line(value['reason']) };
  const article = value['status'] === 'found' && isRecord(value['article']) ? checkRawArticle(value['article']) : null;
  return article && { status: 'found', article };
}

function checkRawArticle(raw: Record<string, unknown>): RawArticle | null {
  const url = address(raw['url']);
  const unsafeHtml = raw['unsafeHtml'];
  if (!url || typeof unsafeHtml !== 'string' || unsafeHtml.length > limits.html) return null;
  const timings = isRecord(raw['timings']) ? raw['timings'] : {};
  return {
    url,
    canonicalLink: line(raw['canonicalLink'], limits.address) || null,
    title: line(raw['title']),
    siteName: line(raw['siteName']),
    byline: list(raw['byline']),
    publishedTime: date(raw['publishedTime']),
    modifiedTime: date(raw['modifiedTime']),
    lang: languageTag(raw['lang']),
    dir: raw['dir'] === 'rtl' || raw['dir'] === 'ltr' ? raw['dir'] : null,
    excerpt: line(raw['excerpt'], limits.excerpt),
    image: address(raw['image']),
    section: line(raw['section']) || null,
    nextPage: address(raw['nextPage']),
    isUnfinished: raw['isUnfinished'] === true,
    coverage: share(raw['coverage']),
    unsafeHtml,
    isCut: raw['isCut'] === true,
    dropped: droppedBlocks(raw['dropped'], limits.html - unsafeHtml.length),
    selectedWords: count(raw['selectedWords']),
    timings: { clone: duration(timings['clone']), extract: duration(timings['extract']) },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function line(value: unknown, limit = limits.line): string {
  return typeof value === 'string' ? readLine(value, limit) : '';
}

function list(value: unknown): string[] {
  return Array.isArray(value)
    ? value
        .slice(0, limits.names)
        .map((item) => line(item))
        .filter(Boolean)
    : [];
}

function address(value: unknown): string | null {
  const url = typeof value === 'string' && value.length <= limits.address ? URL.parse(value) : null;
  return url && ['http:', 'https:', 'file:'].includes(url.protocol) ? url.href : null;
}

function date(value: unknown): string | null {
  return typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?$/.test(value)
    ? value
    : null;
}

function languageTag(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? value : null;
}

function duration(value: unknown): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0;
}

/** A whole number from 0; what else is claimed counts as 0. */
function count(value: unknown): number {
  return Number.isSafeInteger(value) ? Math.max(0, value as number) : 0;
}

function share(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 1;
}

/** As many as there is room for. */
function droppedBlocks(value: unknown, room: number): RawDroppedBlock[] {
  const blocks: RawDroppedBlock[] = [];
  let left = room;
  for (const block of Array.isArray(value) ? value.slice(0, limits.dropped) : []) {
    if (!isRecord(block)) continue;
    const unsafeHtml = block['unsafeHtml'];
    if (typeof unsafeHtml !== 'string' || unsafeHtml.length > left) continue;
    left -= unsafeHtml.length;
    blocks.push({
      position: count(block['position']),
      step: line(block['step']),
      reason: line(block['reason']),
      unsafeHtml,
    });
  }
  return blocks;
}
