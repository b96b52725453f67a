import * as fc from 'fast-check';

/** An element as a script may put it together: of any namespace, in any other. */
interface MadeElement {
  space: Space;
  name: string;
  attributes: [string, string][];
  children: MadeNode[];
}
type MadeNode = { text: string } | { comment: string } | MadeElement;
type Space = keyof typeof namespaces;

const namespaces = {
  html: 'http://www.w3.org/1999/xhtml',
  mathml: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
} as const;

/** Those that are kept, those that parsers treat in a way of their own, and those that must go. */
const names: Record<Space, string[]> = {
  html: (
    'p div span a b i em strong table tbody tr td th caption colgroup col ul ol li dl dt dd pre code blockquote figure ' +
    'figcaption img picture source ruby rb rt rp rtc details summary h1 h2 h3 hr br wbr time mark sub sup abbr main ' +
    'section nobr font form button input select option optgroup textarea template noscript noembed noframes iframe ' +
    'object embed param script style title head body html frameset frame base link meta marquee applet xmp listing ' +
    'plaintext menu dialog slot svg math image isindex keygen x-story video audio track canvas label fieldset legend'
  ).split(' '),
  mathml: (
    'math mi mo mn ms mtext mrow mfrac msqrt msup mtable mtr mtd semantics annotation annotation-xml maction mglyph ' +
    'malignmark mstyle mpadded menclose none mprescripts'
  ).split(' '),
  svg: (
    'svg g path rect circle text tspan title desc defs clipPath mask marker pattern linearGradient stop foreignObject ' +
    'style script a use image animate set filter feImage textPath switch symbol font'
  ).split(' '),
};

const attributeNames = (
  'id class href src srcset sizes alt title name type lang dir cite datetime colspan rowspan headers scope start ' +
  'reversed value width height open rel target style onclick onerror data-x aria-label xlink:href xml:lang xmlns ' +
  'xmlns:xlink fill stroke clip-path mask marker-start transform viewBox d points encoding display mathvariant is ' +
  'definitionurl contenteditable tabindex slot part shadowrootmode align color size face'
).split(' ');

const values = [
  '',
  ' ',
  'a',
  'user-content-a',
  'user-content-',
  '#a',
  '#',
  '#user-content-a',
  'x y',
  'https://news.example/a b?c=d&e=f#g',
  '../b.png',
  '//cdn.example/c.png',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/svg+xml,<svg/>',
  'data:text/html,x',
  'mailto:a@b.example',
  'a.png 1x, b.png 2x',
  'a,b.png 800w,c.png',
  'url(#a)',
  'url( "#user-content-a" )',
  'url(https://evil.example/#a)',
  'u\\72l(#a)',
  'language-js',
  'lang-c++ x language-rust',
  'embed embed-video',
  'text/html',
  'application/xhtml+xml',
  '"><img src=x onerror=alert(1)>',
  "'><b>",
  '</style><b>',
  '--><b>',
  '&lt;b&gt;',
  '&quot;&#0;&nbsp;',
  '\u00A0\u2028\uFEFF',
  '{{a}}',
  '`',
];

const texts = [
  'a',
  ' ',
  '\n',
  '\n\nb',
  'Tom & Jerry',
  '<b>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '</style>',
  ']]>',
  '-->',
  '\u00A0',
  '\u0000',
  '\r\n',
  '漢字',
  'שלום',
];

const value = fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 8 }));
const text = fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 8 }));

const { node } = fc.letrec<{ node: MadeNode; element: MadeNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    text.map((found): MadeNode => ({ text: found })),
    text.map((found): MadeNode => ({ comment: found })),
    { arbitrary: tie('element'), weight: 6 },
  ),
  element: fc.constantFrom<Space>('html', 'html', 'html', 'svg', 'mathml').chain((space): fc.Arbitrary<MadeNode> =>
    fc.record({
      space: fc.constant(space),
      name: fc.constantFrom(...names[space]),
      attributes: fc.array(fc.tuple(fc.constantFrom(...attributeNames), value), { maxLength: 3 }),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

/** HTML as it is written, with ends that are missing or of something else. */
function write(made: MadeNode, isSloppy: boolean): string {
  if ('text' in made) return made.text;
  if ('comment' in made) return `<!--${made.comment}-->`;
  const attributes = made.attributes.map(([name, found]) => ` ${name}="${isSloppy ? found : escape(found)}"`).join('');
  const children = made.children.map((child) => write(child, isSloppy)).join('');
  const end = isSloppy && (children.length + made.name.length) % 3 === 0 ? '' : `</${made.name}>`;
  return `<${made.name}${attributes}>${children}${end}`;
}

const escape = (found: string): string => found.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A tree that no parser makes, as a script may, and what the browser writes down for it. */
function build(made: MadeNode, document: Document): Node {
  if ('text' in made) return document.createTextNode(made.text);
  if ('comment' in made) return document.createComment(made.comment);
  const element = document.createElementNS(namespaces[made.space], made.name);
  for (const [name, found] of made.attributes) element.setAttribute(name, found);
  const inside = element instanceof HTMLTemplateElement ? element.content : element;
  inside.append(...made.children.map((child) => build(child, document)));
  return element;
}

/** HTML of all kinds that reach the sanitiser: written well, written badly, and out of a page's tree. */
export const randomHtml: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('written', 'sloppy', 'made'), fc.array(node, { minLength: 1, maxLength: 4 }))
  .map(([how, nodes]) => {
    if (how !== 'made') return nodes.map((made) => write(made, how === 'sloppy')).join('');
    const document = globalThis.document.implementation.createHTMLDocument('');
    const root = document.createElement('div');
    root.append(...nodes.map((made) => build(made, document)));
    return root.innerHTML;
  });
