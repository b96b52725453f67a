// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sanitise } from '../sanitise';
import { mendMath } from './math';

function mended(html: string): string {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  mendMath(page);
  return page.querySelector('main')!.innerHTML;
}
const mathml = '<mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow>';
const annotated = `<math><semantics>${mathml}<annotation encoding="application/x-tex">x+1</annotation></semantics></math>`;
const block = annotated.replace('<math>', '<math display="block">');
const fromTex =
  '<math><semantics><mtext>x+1</mtext><annotation encoding="application/x-tex">x+1</annotation></semantics></math>';

test.each([
  [
    'KaTeX',
    `<p>a <span class="katex"><span class="katex-mathml">${annotated}</span><span class="katex-html" aria-hidden="true">x+1</span></span> b</p>`,
    `<p>a ${annotated} b</p>`,
  ],
  [
    'KaTeX on a line of its own',
    `<span class="katex-display"><span class="katex"><span class="katex-mathml">${annotated}</span><span class="katex-html">x+1</span></span></span>`,
    block,
  ],
  [
    'MathJax 3',
    `<p>a <mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math>${mathml}</math></mjx-assistive-mml></mjx-container></p>`,
    `<p>a <math>${mathml}</math></p>`,
  ],
  [
    'MathJax 4 with its TeX',
    `<p>a <mjx-container data-latex="x+1"><mjx-assistive-mml><math>${mathml}</math></mjx-assistive-mml></mjx-container></p>`,
    `<p>a ${annotated}</p>`,
  ],
  [
    'MathJax 2',
    '<p>a <span class="MathJax_Preview"></span><span class="MathJax">x+1</span><script type="math/tex">x+1</script></p>',
    `<p>a ${fromTex}</p>`,
  ],
  [
    'MathJax 2 with its MathML',
    `<p>a <span class="MathJax_Preview"></span><span class="MathJax">x+1<span class="MJX_Assistive_MathML"><math>${mathml}</math></span></span><script type="math/tex">x+1</script></p>`,
    `<p>a ${annotated}</p>`,
  ],
  ['MathJax 2 that has not run', '<p>a <script type="math/tex">x+1</script></p>', `<p>a ${fromTex}</p>`],
  [
    'Wikipedia',
    `<p>a <span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${annotated}</span><img class="mwe-math-fallback-image-inline" alt="x+1"></span></p>`,
    `<p>a ${annotated}</p>`,
  ],
  ['a picture of TeX', '<p>a <img class="latex" src="/latex.php?x" alt="x+1"></p>', `<p>a ${fromTex}</p>`],
  [
    "a paper's attribute",
    `<math alttext="x+1">${mathml}</math>`,
    `<math alttext="x+1"><semantics>${mathml}<annotation encoding="application/x-tex">x+1</annotation></semantics></math>`,
  ],
  ['plain MathML', `<math>${mathml}</math>`, `<math>${mathml}</math>`],
])('%s', (_, html, expected) => {
  expect(mended(html)).toBe(expected);
});

test('the TeX survives sanitising', () => {
  expect(sanitise(annotated, 'https://a.example/')).toBe(annotated);
});
