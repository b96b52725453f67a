import { isLanguage, languageOf } from './code-languages';
import { placeBlock } from './place-block';
import { shortText } from './short-text';
import { isNamed } from '../named';
import { squeeze } from './take-out';

/** Blocks of code that are no `pre`, or a `pre` beside its line numbers. */
const boxes =
  '.syntaxhighlighter, .crayon-syntax, .crayon-syntaxhighlighter, table.rouge-table, table.highlighttable, table.lntable, table.hljs-ln, ' +
  'figure.highlight > table, .highlight > table, .chroma > table, .gist .highlight, .blob-wrapper table, .CodeMirror-code, .cm-content, .monaco-editor .view-lines';
/** In all of the names above. */
const boxNames = /highlight|crayon|rouge|lntable|hljs-ln|chroma|gist|blob-wrapper|CodeMirror|cm-content|monaco/i;
const gutter =
  /\b(?:gutter|line-?numbers?(?:-rows)?|lineno|linenos|linenodiv|lnt?|lnos?|blob-num|hljs-ln-numbers|crayon-nums?|CodeMirror-linenumber|rouge-gutter|line-no|ln-num)\b/i;
const line =
  ':is(div, li, p, tr), span.line, [class*="token-line"], [class*="code-line"], [class*="cm-line"], [class*="view-line"], [data-line]:not(pre, code), .crayon-line';
const notCode =
  'button, script, style, textarea, svg, select, input, [role="button"], [class*="copy-btn"], [class*="copy-button"], [class*="copybutton"], [class*="clipboard"]';
/** Marks that a writer sets in code by hand; anything else in it is a highlighter's. */
const handMade = 'a, b, strong, i, em, mark, kbd, var, sub, sup, code, ins, del, br';

/**
 * Every block of code becomes `<pre><code class="language-x">` with its text: colours, line numbers and copy buttons
 * go, line breaks stay, whatever makes them.
 */
export function mendCode(document: Document): void {
  if (isNamed(document, boxNames))
    for (const box of document.querySelectorAll(boxes))
      if (box.isConnected && !box.parentElement?.closest(`${boxes}, pre`)) mendBlock(box);
  for (const table of document.querySelectorAll('table')) if (table.isConnected && isNumbered(table)) mendBlock(table);
  for (const pre of document.querySelectorAll('pre'))
    if (pre.isConnected && !pre.parentElement?.closest('pre')) mendBlock(pre);
  for (const code of document.querySelectorAll('code')) {
    if (
      code.closest('pre') ||
      !code.querySelector('br, div') ||
      shortText(code.parentElement!, 20_000) !== squeeze(code.textContent ?? '')
    )
      continue;
    mendBlock(code);
  }
}

function mendBlock(block: Element): void {
  const { ownerDocument: document } = block;
  const language = findLanguage(block);
  if (block.localName === 'pre' && isHandMade(block)) {
    clearToolbar(block, language);
    for (const name of ['class', 'id'])
      if (name === 'class' || /code|highlight|wp-block/.test(block.id)) block.removeAttribute(name);
    if (language) (block.querySelector('code') ?? block).setAttribute('class', `language-${language}`);
    if (block.isConnected) placeBlock(block, block);
    return;
  }
  const text = readCode(block);
  if (text.trim() === '') return;
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.className = `language-${language}`;
  if (block.id) pre.id = block.id;
  code.textContent = text;
  pre.append(code);
  clearToolbar(block, language);
  placeBlock(block, pre);
}

const isHandMade = (pre: Element): boolean =>
  [...pre.querySelectorAll('*')].every((element) => element.matches(handMade));

/** A table with a cell of line numbers beside a cell of code. */
function isNumbered(table: Element): boolean {
  const [first, second, third] = table.querySelectorAll('td');
  if (!first || !second || (third && table.querySelectorAll('tr').length === 1)) return false;
  const isGutter = gutter.test(first.getAttribute('class') ?? '') || first.querySelector('pre') !== null;
  const holdsCode =
    second.querySelector('pre, code') !== null || /code|content/i.test(second.getAttribute('class') ?? '');
  return isGutter && holdsCode && /^[\s\d]*$/.test(first.textContent ?? '');
}

function findLanguage(block: Element): string {
  const inside = block.querySelectorAll('code, pre, [data-lang], [data-language]');
  const around: Element[] = [];
  for (let parent = block.parentElement; parent && around.length < 3; parent = parent.parentElement) {
    if (parent.matches('body, main, article, li, td, blockquote') || parent.childElementCount > 4) break;
    around.push(parent);
  }
  for (const element of [block, ...[...inside].slice(0, 5), ...around]) {
    const language = languageOf(element);
    if (language !== null) return language;
  }
  return '';
}

/** The text with the line breaks that a reader sees. */
function readCode(block: Element): string {
  const parts: string[] = [];
  // Asked of the text itself, this would copy the text once for every line.
  let endsLine = true;
  /** A line's element has ended, and no line break has followed yet. */
  let isLineOver = false;
  const append = (part: string): void => {
    if (part === '') return;
    if (isLineOver && !part.startsWith('\n')) parts.push('\n');
    isLineOver = false;
    parts.push(part);
    endsLine = part.endsWith('\n');
  };
  const readLine = (element: Element): void => {
    if (isLineOver || (!endsLine && element.matches('div, li, p, tr'))) {
      isLineOver = false;
      parts.push('\n');
      endsLine = true;
    }
    const before = parts.length;
    for (const child of element.childNodes) read(child);
    // A line that brings its own break, as most do, ends with it.
    isLineOver = !(parts.length > before && endsLine);
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      // Between rows and between lines that are boxes, the page's own indentation is no code.
      const isBetween = data.trim() === '' && node.parentElement!.matches('table, tbody, tr, thead, ul, ol');
      if (!isBetween) append(data.replaceAll('\u00a0', ' ').replaceAll(/\r\n?/g, '\n'));
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') return append('\n');
    if (element !== block && isBesideCode(element)) return;
    if (element !== block && element.matches(line) && !holdsLines(element)) return readLine(element);
    for (const child of element.childNodes) read(child);
  };
  read(block);
  return parts
    .join('')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

const holdsLines = (element: Element): boolean => {
  const first = element.firstElementChild;
  return (
    first !== null &&
    element.localName !== 'tr' &&
    (first.matches('div, li, p, tr, tbody, table, ul, ol, pre, td') || first.matches('span.line')) &&
    element.localName !== 'li'
  );
};

/** Numbers, buttons and labels that stand among the lines. Nothing with a letter of code goes. */
function isBesideCode(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const isNumbers =
    gutter.test(name) || element.hasAttribute('data-line-number') || element.getAttribute('aria-hidden') === 'true';
  if (isNumbers && /^[\s\d]*$/.test(element.textContent ?? '')) return true;
  return element.matches(notCode) &&
    !element.querySelector('pre, code') &&
    (element.textContent ?? '').length < 60 &&
    element.closest('code') === null
    ? true
    : element.matches('button, script, style, textarea, svg');
}

const label =
  /^(?:copy(?: code| to clipboard)?|copied!?|code|edit|run|wrap|raw|view raw|expand|collapse|kopieren|copier|copiar|コピー|复制|複製)$/i;

/** The language's name and the copy button in a bar above the code. */
function clearToolbar(block: Element, language: string): void {
  let box = block;
  for (let level = 0; level < 3; level += 1) {
    const { parentElement: parent } = box;
    if (
      !parent ||
      !/code|highlight|snippet|toolbar|prism|shiki|syntax|listing|terminal|console/i.test(
        parent.getAttribute('class') ?? parent.localName,
      )
    )
      return;
    if (parent.matches('body, main, article')) return;
    for (const sibling of [box.previousElementSibling, box.nextElementSibling]) {
      const text = sibling ? shortText(sibling, 60) : null;
      if (!sibling || text === null || sibling.querySelector('pre, img, p')) continue;
      const words = text.toLowerCase().split(/\s{2,}|\n/).filter(Boolean); // prettier-ignore
      const rest = text.toLowerCase().replace(language, '').trim();
      if (words.every((word) => label.test(word) || isLanguage(word)) || rest === '' || label.test(rest))
        sibling.remove();
    }
    box = parent;
  }
}
