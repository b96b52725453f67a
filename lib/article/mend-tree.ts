import { capReferences } from './cap-references';
import { capSpans } from './cap-spans';
import { isShownData } from './data-picture';
import {
  allowedAttributes,
  allowedElements,
  embedClasses,
  idPrefix,
  languageClass,
  linkSchemes,
  pictureSchemes,
} from './sanitise-list';
import { readSourceSet } from './steps/read-source-set';

/**
 * The half of the sanitising that a list of names can't say: schemes, ids, classes, references. Runs after DOMPurify
 * and after setHTML alike; a second run changes nothing.
 *
 * @param baseUrl resolves relative addresses; null when they are absolute already (everything that was stored)
 */
export function mendTree(root: ParentNode, baseUrl: string | null): void {
  for (const element of root.querySelectorAll('*')) {
    const kind = kinds[element.namespaceURI ?? ''];
    if (!kind?.elements.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of Array.from(element.attributes)) {
      const kept = !kind.attributes.has(name)
        ? null
        : rules[name]
          ? rules[name](value, element, baseUrl)
          : isDrawing(element)
            ? drawingValue(value)
            : value;
      if (kept === null) element.removeAttribute(name);
      else if (kept !== value) element.setAttribute(name, kept);
    }
    if (element.localName === 'a' && element.hasAttribute('href')) element.setAttribute('rel', 'noopener noreferrer');
    if (element.localName === 'img' && !element.hasAttribute('src') && !element.hasAttribute('srcset'))
      element.remove();
  }
  capReferences(root);
  capSpans(root);
}

interface Kind {
  elements: Set<string>;
  attributes: Set<string>;
}

const kindOf = (kind: keyof typeof allowedElements): Kind => ({
  elements: new Set(allowedElements[kind]),
  attributes: new Set([...allowedAttributes.html, ...allowedAttributes[kind]]),
});

/** DOMPurify goes by names alone: it keeps HTML's own `title`, whose content is read as text, for that of a drawing. */
const kinds: Record<string, Kind | undefined> = {
  'http://www.w3.org/1999/xhtml': kindOf('html'),
  'http://www.w3.org/1998/Math/MathML': kindOf('mathml'),
  'http://www.w3.org/2000/svg': kindOf('svg'),
};

const isDrawing = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/2000/svg';

type Rule = (value: string, element: Element, baseUrl: string | null) => string | null;

const rules: Record<string, Rule> = {
  href: (value, element, baseUrl) => {
    if (element.localName !== 'a') return null;
    if (value.startsWith('#')) return value.length > 1 ? `#${withPrefix(value.slice(1))}` : null;
    return withScheme(value, linkSchemes, baseUrl);
  },
  cite: (value, _, baseUrl) => withScheme(value, linkSchemes, baseUrl),
  src: (value, _, baseUrl) => (isShownData(value) ? value : withScheme(value, pictureSchemes, baseUrl)),
  srcset: (value, _, baseUrl) => mendSourceSet(value, baseUrl),
  id: (value) => (value.trim() === '' ? null : withPrefix(value)),
  headers: (value) => value.split(/\s+/).filter(Boolean).map(withPrefix).join(' ') || null,
  class: (value, element) => {
    if (element.localName === 'figure') return embedClasses.has(value) ? value : null;
    if (element.localName !== 'code' && element.localName !== 'pre') return null;
    return value.split(/\s+/).find((name) => languageClass.test(name)) ?? null;
  },
  // `type` numbers a list; on anything else it would ask for a behaviour.
  type: (value, element) => (element.localName === 'ol' || element.localName === 'source' ? value : null),
};

function withPrefix(id: string): string {
  return id.startsWith(idPrefix) ? id : idPrefix + id;
}

function withScheme(value: string, schemes: Set<string>, baseUrl: string | null): string | null {
  const url = URL.parse(value, baseUrl ?? undefined);
  return url && schemes.has(url.protocol) ? url.href : null;
}

/** `url()` in a drawing may only point into the drawing; anywhere else it would be a request. */
function drawingValue(value: string): string | null {
  if (!/url\s*\(|\\/i.test(value)) return value;
  const inner = /^\s*url\(\s*['"]?#([\w.:-]+)['"]?\s*\)\s*$/i.exec(value);
  return inner ? `url(#${withPrefix(inner[1]!)})` : null;
}

function mendSourceSet(value: string, baseUrl: string | null): string | null {
  const kept: string[] = [];
  for (const { address, descriptor } of readSourceSet(value)) {
    const url = withScheme(address, pictureSchemes, baseUrl);
    if (url) kept.push(descriptor && !descriptor.endsWith('h') ? `${url} ${descriptor}` : url);
  }
  return kept.join(', ') || null;
}
