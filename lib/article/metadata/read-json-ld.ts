export type JsonLdNode = Record<string, unknown>;

const articleTypes = new Set([
  'Article', 'NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle',
  'ReviewNewsArticle', 'AskPublicNewsArticle', 'AdvertiserContentArticle', 'SatiricalArticle', 'ScholarlyArticle',
  'TechArticle', 'BlogPosting', 'LiveBlogPosting', 'SocialMediaPosting', 'DiscussionForumPosting', 'Report', 'Review',
]); // prettier-ignore

// A page's own data may be built to exhaust us; real pages stay far below.
const MAX_SCRIPTS = 50;
const MAX_CHARACTERS = 2_000_000;
const MAX_NODES = 5_000;

/** The node that describes the page's article, with `@id` references filled in; null when no script names one. */
export function readJsonLdArticle(document: Document): JsonLdNode | null {
  const nodes: JsonLdNode[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const parsed = parseLoosely(script.textContent ?? '');
    if (parsed !== null) collect(parsed, nodes, 0);
  }
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => articleTypes.has(type)));
  return article ? fillReferences(article, byId) : null;
}

function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** A value that may be a string, a node with a name, or a list of either, as strings. */
export function namesOf(value: unknown, keys = ['name', '@value']): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, keys));
  if (!isNode(value)) return [];
  for (const key of keys) {
    const names = namesOf(value[key], keys);
    if (names.length > 0) return names;
  }
  return [];
}

function parseLoosely(source: string): unknown {
  if (source.length > MAX_CHARACTERS) return null;
  // Some pages wrap the data in a comment or CDATA, and break lines inside strings.
  const text = source.replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\]\]>(?:\s*\*\/)?)\s*;?\s*$/g, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
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
    if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2) return value;
    return byId.get(value['@id']) ?? value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value)]));
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
