import type { Element, Root } from 'hast';
import { findElements, property, textOf } from '../html-tree';
import { mathToTex } from './math-to-tex';

/**
 * Puts every `math` into TeX, as `data-tex`: what its author wrote, where the page carries that along. Before the
 * converter folds white space, since a comment in TeX ends with its line.
 */
export function readFormulas(tree: Root): void {
  for (const math of findElements(tree, 'math')) {
    math.properties = { dataTex: texOf(math), display: property(math, 'display') };
    math.children = [];
  }
}

function texOf(math: Element): string {
  const annotation = findElements(math, 'annotation').find((note) => /tex/i.test(property(note, 'encoding')));
  const tex = annotation ? textOf(annotation) : property(math, 'alttext') || mathToTex(math);
  return (
    tex
      .replaceAll(/(?<!\\)%.*$/gm, '')
      .replaceAll(/\s+/g, ' ')
      // A blank means nothing to TeX. Without it, `$<img onerror=…>$` is a picture for whoever knows no formulas.
      .replaceAll(/<(?=[a-z/!?])/gi, '< ')
      .replaceAll(/(?<!\\)\$/g, String.raw`\$`)
      .trim()
      // Wikipedia wraps every formula in this.
      .replace(/^\{\\displaystyle (.*)\}$/, '$1')
      .trim()
  );
}
