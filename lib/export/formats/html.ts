import { dataUri } from '../data-uri';
import type { ExportedArticle, ExportMeans } from '../exported-article';
import { articleHead, articleNotes } from '../text/article-parts';
import { articleStyle } from '../text/article-style';
import { articleTree } from '../text/article-tree';
import { escapeMarkup as escape } from '../text/escape-markup';
import type { Format } from './format';

const pageStyle = `${articleStyle}
:root { color-scheme: light dark; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font-family: Georgia, serif; }
`;

/** A page that needs nothing but itself: style and pictures are in it, and a policy keeps all else out. */
export const html: Format = {
  extension: 'html',
  type: 'text/html;charset=utf-8',
  async *write(articles, means) {
    const policy = `default-src 'none'; img-src data:; style-src 'sha256-${await hashOf(pageStyle)}'; base-uri 'none'; form-action 'none'`;
    for await (const article of articles) yield writePage(article, means, policy);
  },
};

async function writePage(article: ExportedArticle, means: ExportMeans, policy: string): Promise<string> {
  const { row } = article;
  const { tree, lost } = await articleTree(article, async (hash) => {
    const file = await means.readPicture(hash);
    return file ? dataUri(file) : null;
  });
  const lang = row.lang === null ? '' : ` lang="${escape(row.lang)}"`;
  return `<!doctype html>
<html${lang} dir="${escape(row.dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escape(row.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<article>
${articleHead(article, means.words)}
${tree.innerHTML}
</article>
${articleNotes(article, lost, means.words)}
</body>
</html>
`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
