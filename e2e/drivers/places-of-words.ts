interface Point {
  x: number;
  y: number;
}

/** Where to press and where to let go to select "first words … last words" in an element. It is called in the page. */
export function placesOfWords(css: string, words: string): [from: Point, to: Point] {
  const [first = '', last = first] = words.split(' … ');
  const walker = document.createTreeWalker(document.querySelector(css)!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let isStarted = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isStarted && node.data.includes(first)) {
      range.setStart(node, node.data.indexOf(first));
      isStarted = true;
    }
    if (isStarted && node.data.includes(last)) {
      range.setEnd(node, node.data.indexOf(last) + last.length);
      break;
    }
  }
  const element = range.startContainer.parentElement!;
  element.scrollIntoView({ block: 'center' });
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [start, end] = [boxes[0]!, boxes.at(-1)!];
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  return [
    { x: isRightToLeft ? start.right - 1 : start.left + 1, y: start.top + start.height / 2 },
    { x: isRightToLeft ? end.left + 1 : end.right - 1, y: end.top + end.height / 2 },
  ];
}
