import type { Parents } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { findElements, isElement, property } from '../html-tree';

const languageClass = /(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s*([\w+#.-]+)/i;
const noLanguage = new Set(['none', 'nohighlight', 'plain', 'plaintext', 'text', 'txt']);

/** A fenced block. The converter makes the fence longer than any inside. */
export const code: Handle = (state, element, parent) => {
  const block = defaultHandlers.pre(state, element);
  return {
    ...block,
    // `<pre><code>` and a line break: the parser drops that break only right after `<pre>`.
    value: block.value.replace(/^(?:[\t ]*\n)+/, ''),
    lang: languageOf([element, ...findElements(element, 'code'), parent]),
  };
};

/** Highlighters name the language on the code, on the `pre` or on the box around it. */
function languageOf(elements: (Parents | undefined)[]): string | null {
  for (const element of elements) {
    const language = isElement(element) && languageClass.exec(property(element, 'className'))?.[1]?.toLowerCase();
    if (language) return noLanguage.has(language) ? null : language;
  }
  return null;
}
