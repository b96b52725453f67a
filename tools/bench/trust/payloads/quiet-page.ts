import type { ExtractResult } from '../../../../lib/article/article';
import { extractArticle } from '../../../../lib/article/extract-article';

declare global {
  /** The content script's answer on a page with this in its text. */
  var extractWith: (payload: string) => ExtractResult;
}

const sentence =
  'The ferry to the islands was late again on Tuesday, because the harbour had frozen over for the first time. ';
const prose = `<p>${sentence.repeat(3)}</p>`.repeat(4);

// Payloads take its name: `<form name=body>`.
const { body } = document;

// A page whose policy lets nothing of it run or load: else it would be the page's own code that is counted.
globalThis.extractWith = (payload) => {
  body.innerHTML = `<article><h1>The ferry was late</h1>${prose}<div>${payload}</div>${prose}</article>`;
  try {
    return extractArticle(document, { mode: 'article' });
  } finally {
    body.replaceChildren();
  }
};
