import type { Element, ElementContent } from 'hast';
import { isElement, textOf } from '../html-tree';

/** MathML element to TeX, given the TeX of its children. Letters and signs stay Unicode: MathJax and KaTeX read them. */
const forms: Record<string, (...parts: string[]) => string> = {
  mfrac: (above, below) => `\\frac{${above}}{${below}}`,
  mroot: (inside, degree) => `\\sqrt[${degree}]{${inside}}`,
  msqrt: (...inside) => `\\sqrt{${inside.join(' ')}}`,
  msub: (base, below) => `{${base}}_{${below}}`,
  msup: (base, above) => `{${base}}^{${above}}`,
  msubsup: (base, below, above) => `{${base}}_{${below}}^{${above}}`,
  munderover: (base, below, above) => `{${base}}_{${below}}^{${above}}`,
  munder: (base, below) => `\\underset{${below}}{${base}}`,
  mover: (base, above = '') => (accents[above] ? `${accents[above]}{${base}}` : `\\overset{${above}}{${base}}`),
  mtable: (...rows) => `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`,
  mtr: (...cells) => cells.join(' & '),
  // The other children say the same in another language.
  semantics: (shown = '') => shown,
  maction: (shown = '') => shown,
  mphantom: () => '',
  annotation: () => '',
  none: () => '',
};

const accents: Record<string, string> = {
  '¯': '\\overline',
  '‾': '\\overline',
  '^': '\\hat',
  ˆ: '\\hat',
  '~': '\\tilde',
  '˜': '\\tilde',
  '→': '\\vec',
  '˙': '\\dot',
};

/** For the few formulas that come without the TeX they were made from. */
export function mathToTex(node: Element): string {
  const parts = node.children.filter((child): child is Element => isElement(child)).map(mathToTex);
  if (parts.length === 0) return tokenToTex(node);
  return forms[node.tagName]?.(...parts) ?? parts.join(' ');
}

function tokenToTex(token: ElementContent): string {
  const text = textOf(token).trim();
  if (text === '' || isElement(token, 'annotation', 'mphantom')) return '';
  const safe = text.replaceAll(/[#$%&_{}]/g, String.raw`\$&`).replaceAll(/\\(?![#$%&_{}])/g, String.raw`\backslash `);
  if (isElement(token, 'mtext', 'ms')) return `\\text{${safe}}`;
  // `sin` is one name; without this it reads as s·i·n.
  return isElement(token, 'mi') && text.length > 1 ? `\\mathrm{${safe}}` : safe;
}
