import { isNamed, tagged } from '../named';
import { placeBlock } from './place-block';
import { squeeze } from './take-out';

const namespace = 'http://www.w3.org/1998/Math/MathML';
/** What MathJax and KaTeX draw for the eye, beside the formula that they keep for the ear. */
const drawn =
  '.MathJax_Preview, .MathJax_Display, .MathJax, .MathJax_SVG, .MathJax_SVG_Display, .MathJax_CHTML, .mjx-chtml, .MathJax_MathML';
const boxes = '.katex-display, .katex, mjx-container, .mwe-math-element, [class*="MathJax"]:has(math)';
const texImages =
  'img:is(.mwe-math-fallback-image-inline, .mwe-math-fallback-image-display, .tex, .latex, .math, .ql-img-inline-formula, .ql-img-displayed-equation, ' +
  '[src*="latex.codecogs"], [src*="cht=tx"], [src*="latex.php"], [src*="/render/math"])';

/**
 * One formula where pages have two or three: drawn, hidden for screen readers, and as the TeX it was written in. The
 * MathML stays with the TeX in its annotation; where there is only TeX, the TeX is what is shown.
 */
export function mendMath(document: Document): void {
  const isDrawnUpon = isNamed(document, /katex|mwe-math|MathJax/i) || tagged(document, 'mjx-container').length > 0;
  for (const box of isDrawnUpon ? document.querySelectorAll(boxes) : []) {
    if (box.isConnected && box.localName !== 'math') replaceDrawn(box);
  }
  for (const script of document.querySelectorAll('script[type^="math/tex"], script[type^="math/mml"]'))
    replaceScript(script);
  for (const image of document.querySelectorAll(texImages)) {
    const tex = image.getAttribute('alt') ?? '';
    if (/[\\^_{}=]|^[\w\s+*/()<>.,-]{1,80}$/.test(tex) && tex.trim() !== '' && !/\.(?:png|gif|svg)$/.test(tex))
      place(image, formula(document, tex, /display/.test(image.className)));
  }
  for (const math of document.querySelectorAll('math')) annotate(math);
}

function replaceDrawn(box: Element): void {
  const math = box.querySelector('math');
  const script = box.nextElementSibling?.matches('script[type^="math/tex"]') ? box.nextElementSibling : null;
  // MathJax 2: the script next to it says it best.
  if (script && !math) return;
  const tex = script?.textContent ?? box.getAttribute('data-latex') ?? math?.getAttribute('data-latex') ?? '';
  const isBlock =
    box.matches('.katex-display, .MathJax_Display, .MathJax_SVG_Display, mjx-container[display="true"]') ||
    box.closest('.katex-display, .MathJax_Display, .MathJax_SVG_Display') !== null ||
    /display/.test(script?.getAttribute('type') ?? '') ||
    math?.getAttribute('display') === 'block';
  if (!math) {
    const said = tex || box.getAttribute('aria-label') || box.querySelector('annotation')?.textContent || '';
    if (said.trim() !== '') place(box, formula(box.ownerDocument, said, isBlock));
    return;
  }
  if (isBlock) math.setAttribute('display', 'block');
  if (tex && !math.querySelector('annotation')) addTex(math, tex);
  if (script) {
    const preview = box.previousElementSibling;
    if (preview?.matches('.MathJax_Preview')) preview.remove();
    script.remove();
  }
  place(box, math);
}

const isDrawn = (node: Element | null): node is Element => node?.matches(drawn) ?? false;

function replaceScript(script: Element): void {
  const type = script.getAttribute('type') ?? '';
  const source = script.textContent ?? '';
  if (source.trim() === '') return;
  while (isDrawn(script.previousElementSibling)) script.previousElementSibling.remove();
  const isBlock = /display/.test(type);
  if (type.startsWith('math/tex')) return place(script, formula(script.ownerDocument, source, isBlock));
  const holder = script.ownerDocument.createElement('template');
  holder.innerHTML = source;
  const math = holder.content.querySelector('math');
  if (math) place(script, math);
}

function place(old: Element, math: Element): void {
  if (math.getAttribute('display') !== 'block' || !old.parentElement?.matches('span, div'))
    return old.replaceWith(math);
  placeBlock(old, math);
}

function element(document: Document, name: string, ...children: (Node | string)[]): Element {
  const made = document.createElementNS(namespace, name);
  made.append(...children);
  return made;
}

function formula(document: Document, tex: string, isBlock: boolean): Element {
  const words = squeeze(tex.replace(/^\s*(?:\$\$?|\\\[|\\\()|(?:\$\$?|\\\]|\\\))\s*$/g, ''));
  const math = element(document, 'math', element(document, 'mtext', words));
  addTex(math, words);
  if (isBlock) math.setAttribute('display', 'block');
  return math;
}

function addTex(math: Element, tex: string): void {
  const { ownerDocument: document } = math;
  const annotation = element(document, 'annotation', tex.trim());
  annotation.setAttribute('encoding', 'application/x-tex');
  const semantics = math.firstElementChild?.localName === 'semantics' ? math.firstElementChild : null;
  if (semantics) return semantics.append(annotation);
  const shown = math.childElementCount === 1 ? math.firstElementChild! : element(document, 'mrow', ...math.childNodes);
  math.replaceChildren(element(document, 'semantics', shown, annotation));
}

/** The attribute in which papers carry their TeX is not one that a saved article may have; its annotation is. */
function annotate(math: Element): void {
  for (const other of math.querySelectorAll('annotation-xml')) other.remove();
  const tex = math.getAttribute('alttext') ?? '';
  if (tex !== '' && !math.querySelector('annotation')) addTex(math, tex);
  // Hidden from the eye because it was drawn beside; now it is what there is to see.
  for (const name of ['style', 'class', 'aria-hidden', 'hidden']) math.removeAttribute(name);
}
