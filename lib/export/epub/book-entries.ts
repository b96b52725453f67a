import type { ExportedArticles, ExportMeans } from '../exported-article';
import { articleStyle } from '../text/article-style';
import { articleTree } from '../text/article-tree';
import { type BookFile, type Chapter, FactGatherer } from './book';
import { BookPictures } from './book-pictures';
import { writeChapter } from './chapter';
import { writeNavigation, writeNcx } from './navigation';
import { writePackage } from './package';
import { writeTitlePage } from './title-page';

interface Entry {
  name: string;
  input: string | Blob;
  lastModified: Date;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The files of the book. Articles come first and what lists them last, so that one of them is held at a time. */
export async function* bookEntries(articles: ExportedArticles, means: ExportMeans): AsyncGenerator<Entry> {
  const entry = (name: string, input: string | Blob): Entry => ({ name, input, lastModified: means.now });
  yield entry('mimetype', 'application/epub+zip');
  yield entry('META-INF/container.xml', container);
  yield entry('book/style.css', articleStyle);

  const gatherer = new FactGatherer();
  const pictures = new BookPictures(means);
  const chapters: Chapter[] = [];
  for await (const article of articles) {
    gatherer.add(article);
    const { tree, lost } = await articleTree(article, (hash) => pictures.placeOf(hash));
    for (const { path, content } of pictures.takeNew()) yield entry(`book/${path}`, content);
    const { xhtml, properties } = writeChapter(article, tree, lost, means.words);
    const chapter = file(`chapter-${chapters.length + 1}.xhtml`, 'application/xhtml+xml', properties);
    chapters.push({ title: article.row.title.trim() || '–', file: chapter });
    yield entry(`book/${chapter.path}`, xhtml);
  }

  const facts = gatherer.facts(means.words.bookTitle);
  const line = chapters.length > 1 ? means.words.articles(chapters.length) : (facts.publishers[0] ?? '');
  const cover = await means.drawCover(facts.title, line);
  if (cover) yield entry('book/cover.png', cover);
  const title = file('title.xhtml', 'application/xhtml+xml');
  yield entry(`book/${title.path}`, writeTitlePage(facts, line, cover ? 'cover.png' : null, means.now));
  const navigation = file('nav.xhtml', 'application/xhtml+xml', ['nav']);
  yield entry(`book/${navigation.path}`, writeNavigation(facts, chapters, means.words.contents));
  const ncx = file('toc.ncx', 'application/x-dtbncx+xml');
  yield entry(`book/${ncx.path}`, writeNcx(facts, chapters));
  const files = [
    title, navigation, ...chapters.map((chapter) => chapter.file), ncx, file('style.css', 'text/css'), ...pictures.files,
    ...(cover ? [file('cover.png', 'image/png', ['cover-image'])] : []),
  ]; // prettier-ignore
  const spine = [title, ...(chapters.length > 1 ? [navigation] : []), ...chapters.map((chapter) => chapter.file)];
  yield entry('book/package.opf', writePackage(facts, files, spine, ncx, means.now));
}

function file(path: string, type: string, properties: string[] = []): BookFile {
  return { id: path.replaceAll(/[^a-z0-9]/gi, '-'), path, type, properties };
}
