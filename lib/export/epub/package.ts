import { dateParts } from '../formats/date-parts';
import { escapeMarkup as escape } from '../text/escape-markup';
import type { BookFacts, BookFile } from './book';

/** What the book is, what files it has, and in which order they are read. */
export function writePackage(facts: BookFacts, files: BookFile[], spine: BookFile[], ncx: BookFile, now: Date): string {
  const published = dateParts(facts.published)
    ?.map((part) => String(part).padStart(2, '0'))
    .join('-');
  const elements: [name: string, values: string[]][] = [
    ['title', [facts.title]],
    ['creator', facts.authors],
    ['publisher', facts.publishers],
    ['language', facts.languages],
    ['subject', facts.subjects],
    ['description', [facts.description]],
    ['date', published ? [published] : []],
    ['source', facts.sources],
  ];
  const metadata = elements.flatMap(([name, values]) =>
    values
      .map((value) => escape(value).trim())
      .filter((value) => value !== '')
      .map((value) => `<dc:${name}>${value}</dc:${name}>`),
  );
  const items = files.map(({ id, path, type, properties }) => {
    const needs = properties.length > 0 ? ` properties="${properties.join(' ')}"` : '';
    return `<item id="${id}" href="${path}" media-type="${type}"${needs}/>`;
  });
  const modified = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escape(facts.identifier)}</dc:identifier>
${metadata.join('\n')}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine toc="${ncx.id}"${facts.dir === 'rtl' ? ' page-progression-direction="rtl"' : ''}>
${spine.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}
