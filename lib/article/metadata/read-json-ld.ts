import { decodeText } from './decode-text';
import { parseLooseJson } from './parse-loose-json';

export type JsonLdNode = Record<string, unknown>;

const articleTypes = new Set([
  'Article', 'NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle',
  'ReviewNewsArticle', 'AskPublicNewsArticle', 'AdvertiserContentArticle', 'SatiricalArticle', 'ScholarlyArticle',
  'TechArticle', 'BlogPosting', 'LiveBlogPosting', 'SocialMediaPosting', 'DiscussionForumPosting', 'Report', 'Review',
  'CriticReview', 'MedicalScholarlyArticle', 'APIReference',
]); // prettier-ignore
/** Other things a page can be about. They name authors and dates too, but make no article of the page. */
const workTypes = new Set([
  'WebPage', 'MedicalWebPage', 'ItemPage', 'AboutPage', 'FAQPage', 'QAPage', 'Question', 'ProfilePage', 'CollectionPage', 'Recipe',
  'HowTo', 'PodcastEpisode', 'Episode', 'VideoObject', 'Book', 'Course', 'CreativeWork', 'Blog', 'Dataset', 'Guide',
]); // prettier-ignore

// A page's own data may be built to exhaust us; real pages stay far below.
const MAX_SCRIPTS = 50;
const MAX_CHARACTERS = 2_000_000;
const MAX_NODES = 5_000;

/** What the page's scripts of structured data say, with `@id` references filled in. */
export interface JsonLd {
  /** The node that describes the page's article; null when no script names one. */
  article: JsonLdNode | null;
  /** The page or another work it shows, where it names no article. */
  page: JsonLdNode | null;
  siteName: string | null;
  /** The names of the breadcrumb trail, from the front page on. */
  breadcrumbs: string[];
}

/** Reads all of the page's JSON-LD, broken or not; `@graph`, lists and references make no difference. */
export function readJsonLd(document: Document, url: string): JsonLd {
  const nodes: JsonLdNode[] = [];
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_CHARACTERS) collect(parseLooseJson(source), nodes, 0);
  }
  const byId = new Map<string, JsonLdNode>();
  // The fullest node of an id is the definition; the others only refer to it.
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id !== 'string') continue;
    const known = byId.get(id);
    if (!known || Object.keys(known).length < Object.keys(node).length) byId.set(id, node);
  }
  const ofType = (types: Set<string>): JsonLdNode[] =>
    nodes.filter((node) => typesOf(node).some((type) => types.has(type)));
  const filled = (node: JsonLdNode | undefined): JsonLdNode | null => (node ? fillReferences(node, byId) : null);
  const site = ofType(new Set(['WebSite']))[0];
  const trail = ofType(new Set(['BreadcrumbList']))[0];
  return {
    article: filled(bestMatch(ofType(articleTypes).filter(isNoCustomerReview), url)),
    page: filled(bestMatch(ofType(workTypes), url)),
    siteName: site ? (namesOf(site['name'])[0] ?? null) : null,
    breadcrumbs: trail ? breadcrumbNames(trail) : [],
  };
}

/** Shops list what buyers say as reviews; a reviewer's article has a headline, or a publisher. */
const isNoCustomerReview = (node: JsonLdNode): boolean =>
  !typesOf(node).includes('Review') || 'headline' in node || 'publisher' in node;

/** Of several articles the one that says it is this page; else the first one that has a headline. */
function bestMatch(nodes: JsonLdNode[], url: string): JsonLdNode | undefined {
  const here = path(url);
  const isHere = (node: JsonLdNode): boolean =>
    ['url', '@id', 'mainEntityOfPage'].some((key) =>
      namesOf(node[key], ['@id', 'url']).some((address) => address.includes('/') && path(address, url) === here),
    );
  return (
    nodes.find((node) => node['headline'] && isHere(node)) ??
    nodes.find((node) => node['headline'] && node['datePublished']) ??
    nodes.find((node) => node['datePublished'] || node['author']) ??
    nodes[0]
  );
}

const path = (address: string, base?: string): string =>
  URL.parse(address, base)?.pathname.replace(/\/$/, '').toLowerCase() ?? '';

function breadcrumbNames(trail: JsonLdNode): string[] {
  const items = Array.isArray(trail['itemListElement']) ? trail['itemListElement'] : [trail['itemListElement']];
  return items
    .filter(isNode)
    .toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0))
    .map((item) => namesOf(item['name'])[0] ?? namesOf(item['item'])[0] ?? '')
    .filter((name) => name !== '' && !name.includes('://'));
}

function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^(?:https?:\/\/)?schema\.org\/|^schema:/, ''));
}

/** A value that may be a string, a node with a name, or a list of either, as strings. */
export function namesOf(value: unknown, keys = ['name', '@value']): string[] {
  if (typeof value === 'string') return [decodeText(value)].filter(Boolean);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, keys));
  if (!isNode(value)) return [];
  for (const key of keys) {
    const names = namesOf(value[key], keys);
    if (names.length > 0) return names;
  }
  return [];
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > 8 || nodes.length > MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isNode(value)) return;
  nodes.push(value);
  for (const key of Object.keys(value)) if (typeof value[key] === 'object') collect(value[key], nodes, depth + 1);
}

function fillReferences(node: JsonLdNode, byId: Map<string, JsonLdNode>): JsonLdNode {
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (!isNode(value) || typeof value['@id'] !== 'string' || namesOf(value).length > 0) return value;
    return byId.get(value['@id']) ?? value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value)]));
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
