import { page, story } from './hostile-documents';
import type { MadeDocument } from './serve-documents';

const html = (body: string): MadeDocument => ({
  type: 'text/html; charset=utf-8',
  make: () => page(`<body>${body}</body>`),
});

/** What a form answers with its controls in place of its own properties. */
const nodeNames = (
  'parentNode childNodes attributes nodeName nodeType children firstChild lastChild nextSibling previousSibling ' +
  'removeChild insertBefore appendChild innerHTML textContent ownerDocument getAttribute setAttribute hasAttribute ' +
  'querySelector querySelectorAll getElementsByTagName tagName localName className id style matches closest remove'
).split(' ');

/** What a document answers with its named images, embeds, frames and objects. */
const documentNames = (
  'createElement body documentElement head getElementById querySelector querySelectorAll getElementsByTagName ' +
  'implementation defaultView title URL location forms images contentType createTreeWalker importNode cloneNode'
).split(' ');

const inputs = (names: string[]): string => names.map((name) => `<input name="${name}">`).join('');
const named = (name: string, write: (found: string) => string): [string, MadeDocument] => [name, html(write(name))];

/** One name at a time, 49 in all. */
export const clobberingPages: Record<string, MadeDocument> = Object.fromEntries([
  ...nodeNames.map((name) => named(`form ${name}`, () => `<form>${inputs([name])}${story}</form>`)),
  ...documentNames.map((name) => named(`image ${name}`, () => `<img name="${name}" alt="">${story}`)),
]);

/** A script that runs in the page once it has loaded. */
const script = (code: string): string => `<script>addEventListener('load', () => { ${code} });</script>`;

/** Pages that work against whoever reads them. */
export const hostilePages = {
  'every name of a node': html(`<form>${inputs(nodeNames)}${story}</form>`),
  'every name of a document': html(documentNames.map((name) => `<img name="${name}" alt="">`).join('') + story),
  'every name of both, as ids': html(
    [...nodeNames, ...documentNames].map((name) => `<a id="${name}"></a><form id="${name}"></form>`).join('') + story,
  ),
  'names of objects and embeds': html(
    documentNames.map((name) => `<object name="${name}" id="${name}"></object><embed name="${name}">`).join('') + story,
  ),
  'a story that a script makes': html(
    `<div id="root"></div>${script(`document.getElementById('root').innerHTML = ${JSON.stringify(story).replaceAll('</', '<\\/')};`)}`,
  ),
  'a story that never stays as it is': html(
    `${story}<div id="more"></div>${script(`
    const more = document.getElementById('more');
    new MutationObserver(() => setTimeout(() => more.replaceChildren(String(Math.random())))).observe(more, { childList: true });
    setInterval(() => { more.append('x'); document.querySelector('h1').dataset.n = Math.random(); }, 0);
  `)}`,
  ),
  'prototypes that lie': html(
    `${story}${script(`
    for (const prototype of [String.prototype, Array.prototype, RegExp.prototype, Map.prototype, Set.prototype])
      for (const name of Object.getOwnPropertyNames(prototype))
        if (typeof Object.getOwnPropertyDescriptor(prototype, name).value === 'function' && name !== 'constructor')
          try { prototype[name] = () => { throw new Error('lied'); }; } catch {}
    for (const prototype of [Node.prototype, Element.prototype, Document.prototype])
      for (const name of Object.getOwnPropertyNames(prototype))
        try { Object.defineProperty(prototype, name, { get() { for (;;); } }); } catch {}
    JSON.parse = JSON.stringify = () => { throw new Error('lied'); };
  `)}`,
  ),
  'a document that is opened again': html(
    script(
      `document.open(); document.write(${JSON.stringify(page(`<body>${story}</body>`)).replaceAll('</', '<\\/')}); document.close();`,
    ),
  ),
  'a page without an end': html(
    `${story}<div id="more"></div>${script(`
    const more = document.getElementById('more');
    const add = () => { if (more.childElementCount < 5000) more.append(Object.assign(document.createElement('p'), { textContent: 'And one more.' })); };
    setInterval(add, 5);
    addEventListener('scroll', add);
  `)}`,
  ),
  'names and data that never end': html(
    `<meta name="author" content="${'x'.repeat(100_000)}"><script type="application/ld+json">{"@type":"NewsArticle","description":"${'\u00A0'.repeat(100_000)}"}</script>${story}`,
  ),
  'a page that goes when it is left': html(
    `${story}${script(`
    for (const type of ['blur', 'visibilitychange', 'mouseout', 'pointerleave', 'copy', 'selectionchange'])
      for (const target of [window, document]) target.addEventListener(type, () => document.body?.remove());
  `)}`,
  ),
} satisfies Record<string, MadeDocument>;

/** Its loop begins when the story says so, and ends by itself. */
export const busyPage = html(`${story}<script>
  function beBusy(milliseconds) { setTimeout(() => { const end = Date.now() + milliseconds; while (Date.now() < end); }, 50); }
</script>`);
