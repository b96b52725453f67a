import type { MadeDocument } from './serve-documents';

const sentence =
  'The ferry to the islands was late again on Tuesday, because the harbour of Vestvik had frozen over for the first time since 1987. ';
const paragraphs = (count: number): string => `<p>${sentence.repeat(3)}</p>`.repeat(count);
export const story = `<article><h1>Ferry to the islands late again</h1>${paragraphs(8)}</article>`;
export const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to the islands late again</title><link rel="icon" href="data:,"></head>${body}</html>`;
const html = (make: () => string): MadeDocument => ({ type: 'text/html; charset=utf-8', make });
const other = (type: string, body: string): MadeDocument => ({ type, make: () => body });

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** What stands in every document of ours that holds a story. */
export const storyWords = 'The ferry to the islands was late again on Tuesday';

/** Small, and no page as others are. */
export const oddDocuments = {
  // Readability walks up by parentNode, and for ever when a form answers for it.
  'known-loop': html(() => page(`<body>${story}<form><input name="parentNode"></form></body>`)),
  'form-around-story': html(() =>
    page(`<body><form><input name="parentNode"><input name="children">${story}</form></body>`),
  ),
  frameset: html(() => page('<frameset cols="200,*"><frame src="empty"><frame src="plain-text"></frameset>')),
  xml: other(
    'application/xml',
    `<?xml version="1.0"?><feed><entry><title>Ferry</title><p>${sentence.repeat(9)}</p></entry></feed>`,
  ),
  svg: other(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${sentence}</text></svg>`,
  ),
  json: other('application/json', JSON.stringify({ title: 'Ferry', text: sentence.repeat(9) })),
  'plain-text': other('text/plain', sentence.repeat(40)),
  image: { type: 'image/png', make: () => Buffer.from(pixel, 'base64') },
  empty: html(() => ''),
  'no-text': html(() => page('<body><div id="root"></div></body>')),
} satisfies Record<string, MadeDocument>;

/** A box that the browser lays out only where it is seen: what takes time in these documents is the reading. */
const unseen = (content: string): string =>
  `<div style="content-visibility:auto;contain-intrinsic-size:auto 9000px">${content}</div>`;

/** Larger or deeper than any page of the measured sets. */
export const largeDocuments = {
  '200,000 elements': html(() =>
    page(`<body>${story}${unseen(`<p>${'<b>a</b> <i>b</i> '.repeat(50)}</p>`.repeat(50)).repeat(40)}</body>`),
  ),
  '200,000 elements before the story': html(() =>
    page(`<body>${unseen(`<ul>${'<li><a href="#">Harbour</a></li>'.repeat(2_500)}</ul>`).repeat(40)}${story}</body>`),
  ),
  // A parser nests 512 deep and puts the rest side by side.
  '10,000 deep': html(() => page(`<body>${'<div>'.repeat(10_000)}${story}${'</div>'.repeat(10_000)}</body>`)),
  // Not drawn: Chromium itself crashes over boxes that stand 10,000 deep.
  '10,000 deep by script': html(() =>
    page(`<body>${story}<div id="top" hidden></div><script>
      let box = document.getElementById('top');
      for (let depth = 0; depth < 10_000; depth += 1) box = box.appendChild(document.createElement('div'));
      box.textContent = 'The bottom of the harbour.';
    </script></body>`),
  ),
  '20 MB of text': html(() =>
    page(
      `<body><article><h1>Ferry to the islands late again</h1>${unseen(paragraphs(1_000)).repeat(51)}</article></body>`,
    ),
  ),
  '20 MB of state beside the story': html(() =>
    page(`<body>${story}<script type="application/json">{"state":"${sentence.repeat(153_000)}"}</script></body>`),
  ),
} satisfies Record<string, MadeDocument>;
