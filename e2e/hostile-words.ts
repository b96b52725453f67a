import type { View } from './drivers/view';
import { story } from './hostile-documents';
import type { MadeDocument } from './serve-documents';

/** Markup that would run, the mark that turns around what follows it, and no place to break a line. */
const hostile = (name: string, letters: number) =>
  `${name} <img src=x onerror="globalThis.hit='${name}'"><b class="evil">B</b><script>hit=1</script> \u202Egpj.exe ${'x'.repeat(letters)}`;

export const hostileTag = `<img src=x onerror="hit=1"><b class="evil">`;

const escaped = (name: string, letters = 100_000) =>
  hostile(name, letters).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that is called by nothing but markup. */
export const hostileWords: MadeDocument = {
  type: 'text/html; charset=utf-8',
  make: () => `<!doctype html><html lang="en"><head><title>${escaped('title')}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${escaped('title')}">
<meta property="og:site_name" content="${escaped('site')}"><meta name="author" content="${escaped('byline')}">
<meta name="description" content="${escaped('excerpt')}"><meta property="article:section" content="${escaped('section')}">
</head><body>${story.replace(/<h1>.*?<\/h1>/, () => `<h1>${escaped('title', 300)}</h1>`)}</body></html>`,
};

/** What of it is more than text on this screen. */
export function findMarkup(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const faults: string[] = [];
    const { hit } = globalThis as { hit?: unknown };
    if (hit !== undefined) faults.push(`ran: ${String(hit)}`);
    if (document.querySelector('.evil, [onerror], img[src="x"]')) faults.push('became an element');
    // In the article's own text, its list of headings and its Markdown, a line's end or a block's is the end of it.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let ours = document.title;
    while (texts.nextNode()) {
      if (!texts.currentNode.parentElement!.closest('.prose, nav, pre')) ours += texts.currentNode.nodeValue;
    }
    if (/[\u202A-\u202E\u2066-\u2069]/.test(ours)) faults.push('turns what follows');
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) faults.push(`makes the page ${scrollWidth} pixels wide, of ${clientWidth}`);
    return faults;
  });
}
