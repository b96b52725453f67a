import { shortText } from './short-text';
import { captionKind } from './caption-names';
import { placeBlock } from './place-block';
import { inDocumentOrder, named as elementsNamed } from '../named';
import { squeeze } from './take-out';

const MAX_CAPTION = 1200;
const MAX_LEVELS = 5;
const named =
  '[class*="caption" i], [class*="credit" i], [class*="attribution" i], [class*="copyright" i], [class*="photographer" i], [class*="legend" i], [class*="bildunterschrift" i], [class*="quelle" i], [itemprop~="caption"], [itemprop~="copyrightHolder"]';
const captionNames = /caption|credit|attribution|copyright|photographer|legend|bildunterschrift|quelle/i;
const captionMarkup = '[itemprop~="caption"], [itemprop~="copyrightHolder"]';
const shown = 'img, svg, table, pre, code, blockquote, math, ul, ol, dl, canvas, object, iframe, video, audio';

/**
 * Makes a figure of every picture with words that belong to it, whatever the page built it from: the words become its
 * `figcaption`, who made it `small`. Captions then no longer read as sentences of the text.
 */
export function makeFigures(document: Document): void {
  for (const table of document.querySelectorAll('table:is(.tr-caption-container, [class*="image"], [class*="photo"])'))
    readTable(table);
  // Boxes found too long for a figure are not read again for the next caption in them.
  const tooLong = new WeakSet<Element>();
  const captions = inDocumentOrder(elementsNamed(document, captionNames), document.querySelectorAll(captionMarkup));
  for (const words of captions) adoptCaption(words, tooLong);
  // Innermost first: a figure of figures keeps a caption of its own.
  for (const figure of [...document.querySelectorAll('figure:not(.embed)')].reverse()) mendFigure(figure);
}

/** Finds the picture that a caption by class name belongs to: the nearest box that holds it and no other text. */
function adoptCaption(words: Element, tooLong: WeakSet<Element>): void {
  if (!words.isConnected || words.closest('figure, table, pre, code, head') || words.matches('img, figcaption')) return;
  const kind = captionKind(words);
  const text = kind ? shortText(words, MAX_CAPTION) : '';
  // The box that carries the class may be the whole: picture and caption.
  if (!text || words.querySelector('img, h1, h2, h3, figure')) return;
  let box: Element = words;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const { parentElement } = box;
    if (!parentElement || parentElement.matches('body, main, article, li, td, nav, header, footer')) break;
    box = parentElement;
    if (tooLong.has(box)) break;
    if (shortText(box, MAX_CAPTION * 1.5) === null) {
      tooLong.add(box);
      break;
    }
    if (box.querySelector('img, figure.embed')) return becomeFigure(box, words);
  }
  joinPictureAbove(words);
}

/** Right below a picture, among the paragraphs: a figure that is there already takes caption and credit in. */
function joinPictureAbove(words: Element): void {
  const before = words.previousElementSibling;
  if (!before) return;
  if (before.matches('figure:not(.embed)')) {
    const isCaptioned = before.querySelector('figcaption') !== null;
    if (before.querySelector('img') && (!isCaptioned || captionKind(words) === 'credit'))
      before.append(captionFrom(words));
    return;
  }
  if (shortText(before, 0) !== '' || !(before.matches('img') || before.querySelectorAll('img').length === 1)) return;
  const made = words.ownerDocument.createElement('figure');
  before.before(made);
  made.append(before, captionFrom(words));
}

function captionFrom(words: Element): Element {
  const caption = words.ownerDocument.createElement('figcaption');
  const kind = captionKind(words);
  words.replaceWith(caption);
  if (kind === 'credit') {
    const small = words.ownerDocument.createElement('small');
    small.append(...words.childNodes);
    caption.append(small);
  } else caption.append(...words.childNodes);
  return caption;
}

function becomeFigure(box: Element, words: Element): void {
  const captions = [...box.querySelectorAll(named)].filter(
    (element) => captionKind(element) && !element.querySelector('img'),
  );
  let length = 0;
  for (const caption of captions)
    if (!captions.some((other) => other !== caption && other.contains(caption)))
      length += squeeze(caption.textContent ?? '').length;
  const images = box.querySelectorAll('img');
  const isPlain = !box.querySelector('p ~ p ~ p, h1, h2, h3, h4, ul, ol, form');
  // Other text beside it: a card with a headline, or a slide with its story.
  if (!isPlain || squeeze(box.textContent ?? '').length > length + 30 || images.length > 4) {
    return joinPictureAbove(words);
  }
  const card = box.querySelector('figure.embed');
  if (card) {
    const inside = card.querySelector('figcaption');
    const line = box.ownerDocument.createElement('p');
    line.append(...words.childNodes);
    inside?.append(line);
    words.remove();
    return placeBlock(box, card);
  }
  const figure = box.ownerDocument.createElement('figure');
  figure.append(...box.childNodes);
  placeBlock(box, figure);
}

/** One list of pictures, one caption, the credit in `small`; nothing else. */
function mendFigure(figure: Element): void {
  if (figure.querySelector('figure')) return;
  const { ownerDocument: document } = figure;
  if (figure.querySelector('pre, table, blockquote, code') || !figure.querySelector('img')) {
    const isBare = !figure.querySelector(shown);
    const text = squeeze(figure.textContent ?? '');
    const words = [...figure.querySelectorAll('figcaption')].reduce(
      (sum, caption) => sum + squeeze(caption.textContent ?? '').length,
      0,
    );
    // A caption whose picture the page's script never fetched belongs to nothing.
    if (isBare && text.length <= words + 20) figure.remove();
    return;
  }
  if (shortText(figure, MAX_CAPTION * 2) === null || figure.querySelector('h1, h2')) return;
  const credits: Element[] = [];
  for (const element of figure.querySelectorAll(named))
    if (
      captionKind(element) === 'credit' &&
      !element.querySelector('img') &&
      !credits.some((credit) => credit.contains(element)) &&
      element.localName !== 'figcaption'
    )
      credits.push(element);
  const small = document.createElement('small');
  for (const credit of credits) {
    if (squeeze(credit.textContent ?? '') === '') continue;
    if (small.firstChild) small.append(' ');
    small.append(...credit.childNodes);
    credit.remove();
  }
  const images = [...figure.querySelectorAll('img')].map((image) => {
    const link = image.closest('a');
    return link && figure.contains(link) && squeeze(link.textContent ?? '') === '' ? soleLink(link, image) : image;
  });
  for (const image of images) image.remove();
  for (const other of figure.querySelectorAll('script, style, button, svg, noscript, template, input')) other.remove();
  const caption = document.createElement('figcaption');
  const captions = [...figure.querySelectorAll('figcaption')];
  const sources = captions.length > 0 ? captions : [figure];
  for (const source of sources) {
    if (squeeze(source.textContent ?? '') === '') continue;
    if (caption.firstChild) caption.append(' ');
    caption.append(...inlineWords(source));
  }
  // Words beside the caption: the page has put a credit or a longer description there.
  for (const source of captions) source.remove();
  if (captions.length > 0 && squeeze(figure.textContent ?? '') !== '') caption.append(' ', ...inlineWords(figure));
  if (small.firstChild) caption.append(...(caption.firstChild ? [' '] : []), small);
  const made = document.createElement('figure');
  for (const name of ['id', 'lang', 'dir'])
    if (figure.getAttribute(name)) made.setAttribute(name, figure.getAttribute(name)!);
  made.append(...images, ...(squeeze(caption.textContent ?? '') === '' ? [] : [caption]));
  figure.replaceWith(made);
  placeBlock(made, made);
}

/** A link around one picture stays around it; around several it is taken apart. */
function soleLink(link: Element, image: Element): Element {
  if (link.querySelectorAll('img').length > 1) return image;
  link.replaceChildren(image);
  return link;
}

/** A caption's nodes, its boxes and paragraphs opened: what stood in several becomes lines. */
function inlineWords(source: Element): Node[] {
  const blocks = 'p, div, section, dd, dt, li, ul, h3, h4, h5, h6';
  for (const block of [...source.querySelectorAll(blocks)].reverse()) {
    const needsBreak =
      squeeze(block.textContent ?? '') !== '' && squeeze(block.previousSibling?.textContent ?? '') !== '';
    block.replaceWith(...(needsBreak ? [source.ownerDocument.createTextNode(' ')] : []), ...block.childNodes);
  }
  for (const span of source.querySelectorAll('span')) span.replaceWith(...span.childNodes);
  const words = [...source.childNodes];
  return words.filter(
    (node, index) => (node.textContent ?? '').trim() !== '' || (index > 0 && index < words.length - 1),
  );
}

/** The layout that blogs of the 2000s gave a picture with its caption: a table of two rows. */
function readTable(table: Element): void {
  const cells = [...table.querySelectorAll('td, th')];
  const picture = cells.find((cell) => cell.querySelector('img') && squeeze(cell.textContent ?? '') === '');
  const words = cells.filter((cell) => cell !== picture && squeeze(cell.textContent ?? '') !== '');
  if (!picture || words.length > 1 || cells.length > 3 || squeeze(table.textContent ?? '').length > MAX_CAPTION) return;
  const figure = table.ownerDocument.createElement('figure');
  figure.append(...picture.childNodes);
  if (words[0]) {
    const caption = table.ownerDocument.createElement('figcaption');
    caption.append(...words[0].childNodes);
    figure.append(caption);
  }
  placeBlock(table, figure);
}
