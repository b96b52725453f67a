import type { Parents } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { findElements, isElement, property } from '../html-tree';

const languageClass = /(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s*([\w+#.-]+)/i;
const noLanguage = new Set(['none', 'nohighlight', 'plain', 'plaintext', 'text', 'txt']);

/** Obsidian and its widely used plugins run a block of one of these when the note is opened: a page would run code in the reader's notes. */
const runInNotes = new Set(['dataviewjs', 'dataview', 'js-engine', 'meta-bind-js-view', 'query', 'tasks', 'button']);

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
    if (language) return noLanguage.has(language) || runInNotes.has(language) ? null : language;
  }
  return null;
}
