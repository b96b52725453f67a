import type { BackupArticle } from '../library/library';

export interface UnsafeText {
  html: string;
  baseUrl: string;
}

/** Makes HTML safe, one for one. Needs a document, which a worker does not have. */
export type MakeSafe = (texts: UnsafeText[]) => Promise<string[]>;

type Body = BackupArticle['body'];

/** The same articles with every HTML in them made safe, as a page's is: also that of earlier texts and of what was left out. */
export async function makeArticlesSafe(articles: BackupArticle[], makeSafe: MakeSafe): Promise<BackupArticle[]> {
  const texts = articles.flatMap(({ row, body, versions }) =>
    [body, ...versions.map((version) => version.body)].flatMap((each) => htmlsOf(each, row.url)),
  );
  const safe = (await makeSafe(texts)).values();
  return articles.map((article) => ({
    ...article,
    body: replaceHtmls(article.body, safe),
    versions: article.versions.map((version) => ({ ...version, body: replaceHtmls(version.body, safe) })),
  }));
}

function htmlsOf({ html, dropped = [] }: Body, baseUrl: string): UnsafeText[] {
  return [html, ...dropped.map((block) => block.html)].map((each) => ({ html: each, baseUrl }));
}

function replaceHtmls(body: Body, safe: Iterator<string>): Body {
  const next = (): string => {
    const { value, done } = safe.next();
    if (done) throw new Error('Fewer texts came back than were to be made safe.');
    return value;
  };
  const html = next();
  return { ...body, html, ...(body.dropped && { dropped: body.dropped.map((block) => ({ ...block, html: next() })) }) };
}
