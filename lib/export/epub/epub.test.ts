// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, onTestFinished, test } from 'vitest';
import { listPageFolders } from '../../../tests/page-folders';
import { extractArticle } from '../../article/extract-article';
import { prepareArticle } from '../../article/prepare-article';
import { listPictures } from '../../pictures/list-pictures';
import { blobOf } from '../blob-of';
import type { ExportedArticle } from '../exported-article';
import { readZip } from '../fixtures/read-zip';
import { exportedSample, sampleMeans, samplePicture } from '../fixtures/exported-sample';
import { epub } from '../formats/epub';

// jsdom has no setHTML, a Blob that cannot be read, and bytes that Node does not take for its own. The stories show it
// the real way.
Element.prototype.setHTML = function setHTML(html) {
  this.innerHTML = html;
};
globalThis.Blob = NodeBlob as unknown as typeof Blob;
globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as typeof Uint8Array;

const checker = ['/usr/share/java/epubcheck.jar', '/usr/local/share/epubcheck/epubcheck.jar'].find(existsSync);

const write = (articles: ExportedArticle[]) => blobOf(epub.write(articles, sampleMeans), epub.type);

/** Its files by name, each parsed where it is XML. */
async function open(articles: ExportedArticle[]) {
  const files = await readZip(await write(articles), 'latin1');
  const texts = new Map(files.map(({ name, text }) => [name, Buffer.from(text, 'latin1').toString()]));
  const xml = (name: string) => new DOMParser().parseFromString(texts.get(name)!, 'application/xml');
  return { names: files.map(({ name }) => name), texts, xml };
}

test('a book begins with what it is, and its package lists every file', async () => {
  const { names, texts, xml } = await open([exportedSample()]);
  expect(names[0]).toBe('mimetype');
  expect(texts.get('mimetype')).toBe('application/epub+zip');
  const book = xml('book/package.opf');
  const listed = [...book.querySelectorAll('item')].map((item) => `book/${item.getAttribute('href')}`);
  expect(listed.toSorted()).toEqual(names.filter((name) => /^book\/(?!package)/.test(name)).toSorted());
  expect([...book.querySelectorAll('metadata > *')].map((one) => `${one.localName} ${one.textContent}`)).toEqual([
    'identifier https://news.example/chips?id=1',
    'title Chip makers "race" & <run>',
    'creator Ada Example',
    'creator Bo: Sample',
    'publisher Example News',
    'language en-GB',
    'subject chips',
    'subject long read',
    'description Two makers,\none fab.',
    'date 2023-02-16',
    'source https://news.example/chips?id=1',
    'meta 2026-11-22T12:00:00Z',
  ]);
});

test('a chapter has the text, its picture as every program draws it, what was marked and what was written', async () => {
  const { xml } = await open([exportedSample()]);
  const chapter = xml('book/chapter-1.xhtml');
  expect(chapter.querySelector('h1')!.textContent).toBe('Chip makers "race" & <run>');
  expect(chapter.querySelector('img')!.getAttribute('src')).toBe('picture-1.jpg');
  expect(chapter.querySelector('mark.green')!.textContent).toBe('Seres');
  expect(chapter.querySelector('h2')!.textContent).toBe('Notes');
  expect(chapter.documentElement.textContent).toContain('Compare with last year.');
  expect(chapter.querySelector('blockquote')!.textContent).toBe('Seres');
});

test('several articles are one book, read in their order; a picture of two is kept once', async () => {
  const arabic = exportedSample({ title: 'قصة', lang: 'ar', dir: 'rtl' });
  const { names, xml } = await open([arabic, arabic, exportedSample()]);
  expect(names.filter((name) => name.includes('picture'))).toEqual(['book/picture-1.jpg']);
  const book = xml('book/package.opf');
  expect([...book.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'))).toEqual([
    'title-xhtml',
    'nav-xhtml',
    'chapter-1-xhtml',
    'chapter-2-xhtml',
    'chapter-3-xhtml',
  ]);
  expect(book.querySelector('spine')!.getAttribute('page-progression-direction')).toBe('rtl');
  expect([...book.querySelectorAll('metadata > *')].slice(0, 4).map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^urn:uuid:/),
    'Articles',
    'Example News',
    'ar',
  ]);
  const links = [...xml('book/nav.xhtml').querySelectorAll('nav a')];
  expect(links.map((link) => link.textContent)).toEqual(['قصة', 'قصة', 'Chip makers "race" & <run>']);
});

test('a picture that nobody can draw leaves its description', async () => {
  const means = { ...sampleMeans, toJpeg: async () => null };
  const zip = await readZip(await blobOf(epub.write([exportedSample()], means), epub.type));
  const chapter = zip.find(({ name }) => name.endsWith('chapter-1.xhtml'))!.text;
  expect(chapter).toContain('<span class="missing">A crane</span>');
  expect(zip.some(({ name }) => name.includes('picture'))).toBe(false);
});

test.skipIf(!checker)(
  `epubcheck finds nothing wrong with a book of the hardest pages${checker ? '' : ' (skipped: no epubcheck)'}`,
  async () => {
    const pages = listPageFolders().filter(({ name }) => hard.test(name));
    const articles = pages.map(({ name, readHtml }) => {
      const page = new JSDOM(readHtml(), { url: `https://news.example/${name}/` }).window.document;
      const result = extractArticle(page, { mode: 'article' });
      if (result.status !== 'found') throw new Error(`${name}: ${result.status}`);
      const { html, title, lang, dir, image } = prepareArticle(result.article);
      const pictures = listPictures(html, image).map((listed) => samplePicture(listed));
      return exportedSample({ title, lang, dir }, { html, pictures });
    });
    articles.push(exportedSample({ title: 'Nothing is where it may be' }, { html: crooked }));
    const folder = mkdtempSync(path.join(tmpdir(), 'epub-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'book.epub');
    writeFileSync(file, Buffer.from(await (await write(articles)).arrayBuffer()));
    const { stdout, stderr } = spawnSync(
      'java',
      ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', checker!, file],
      { encoding: 'utf8' },
    );
    const found = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:ERROR|FATAL|WARNING)/.test(line));
    expect(found.map((line) => line.replace(folder, ''))).toEqual([]);
    expect(stdout).toContain('No errors or warnings detected');
  },
  // Of which a Java machine that starts takes most where others are at work.
  240_000,
);

/** With tables, formulas, notes, code, other scripts. Of the others none was found wrong either, in 2 minutes. */
const hard = /^(?:accordion|code-blocks|footnotes|japanese|math|rtl|spec-table)--/;

const crooked = `
<ul>words<p>no item</p><li>item</li></ul><li>alone</li><dl><dd>first</dd></dl><dt>alone</dt>
<span>a<div>block</div></span><h2>head <div>box</div></h2><figure>x<figcaption>one</figcaption>y<p>z</p><figcaption>two</figcaption></figure>
<table><caption>c</caption><tbody><tr><td width="5%" colspan="0">1</td></tr></tbody><thead><tr><th scope="all">2</th></tr></thead></table>
<time datetime="soon">soon</time><details open><p>no summary</p></details><ruby>字<rt>ji</rt></ruby><rt>lost</rt>
<a href="https://a.test/a|b{c}?d=[e]&f=%#g#h" id="1 2">link</a><a href="#1 2">there</a><a href="#nowhere">nowhere</a><p id="1 2">twice</p>
<ol start="x" type="square" reversed><li value="two">v</li></ol><p lang="x_y" dir="LTR">\u0001\uFFFE control</p><bdo>no dir</bdo>
<img src="https://img.example/none.png" alt="no file" width="50%"><blockquote cite="http://a b">q</blockquote><pre>code<p>in</p></pre>
<p><math display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math></p><svg viewBox="0 0 1 1"><title>t</title><rect width="1" height="1"/></svg>`;
