import { escapeMarkup as escape } from '../text/escape-markup';
import type { BookFacts, Chapter } from './book';
import { writePage } from './page';

/** The table of contents that EPUB 3 asks for. */
export function writeNavigation(facts: BookFacts, chapters: Chapter[], heading: string): string {
  const items = chapters.map(({ title, file }) => `<li><a dir="auto" href="${file.path}">${escape(title)}</a></li>`);
  const body = `<nav epub:type="toc" id="toc">
<h1>${escape(heading)}</h1>
<ol>
${items.length > 0 ? items.join('\n') : `<li><a href="title.xhtml">${escape(facts.title)}</a></li>`}
</ol>
</nav>`;
  return writePage({ title: heading, lang: null, dir: facts.dir, body });
}

/** The same for programs that read EPUB 2 only. */
export function writeNcx(facts: BookFacts, chapters: Chapter[]): string {
  const targets = chapters.length > 0 ? chapters.map(({ title, file }) => ({ title, path: file.path })) : [];
  const points = (targets.length > 0 ? targets : [{ title: facts.title, path: 'title.xhtml' }]).map(
    ({ title, path }, index) =>
      `<navPoint id="p${index + 1}" playOrder="${index + 1}"><navLabel><text>${escape(title)}</text></navLabel><content src="${path}"/></navPoint>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="${escape(facts.identifier)}"/></head>
<docTitle><text>${escape(facts.title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}
