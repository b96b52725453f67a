import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { frontMatterPattern, type TemplateMistake } from './parse-template';
import { type ReadValue, renderYamlLine } from './render-yaml-line';

/** What stands in an article, as hard as it comes; and an article that knows nothing. */
const full: ReadValue = (name) => {
  if (['published', 'saved', 'date'].includes(name)) return { bare: '2026-01-31' };
  if (['savedtime', 'updatedtime'].includes(name)) return { bare: '2026-01-31 09:41:05Z' };
  if (name === 'words') return { bare: '600' };
  if (['author', 'tags', 'entities'].includes(name)) return { list: ['[a]: "b", \'c\' #d', '- e'] };
  return { text: '[a]: "b", \'c\' #d' };
};
const empty: ReadValue = () => ({ text: '' });

/**
 * The lines of a template's front matter that no program could read: it is filled in and read back. Lines that are
 * wrong only with some articles are found as well, and each line is told once.
 */
export function findYamlMistakes(template: string): TemplateMistake[] {
  const inside = frontMatterPattern.exec(template)?.[1] ?? '';
  const lines = inside.split('\n').slice(0, -1);
  const wrong = new Set([full, empty].flatMap((read) => findWrongLines(lines, read)));
  return [...wrong].toSorted((one, other) => one - other).map((index) => mistakeIn(lines, index));
}

/** By their place in the front matter. */
function findWrongLines(lines: string[], read: ReadValue): number[] {
  const written = lines.flatMap((line, index) => {
    const rendered = renderYamlLine(line, read)?.split('\n') ?? [];
    return rendered.map((text) => ({ text, index }));
  });
  const lineCounter = new LineCounter();
  const document = parseDocument(written.map(({ text }) => text).join('\n'), { lineCounter, prettyErrors: false });
  const places = [...document.errors.map(({ pos }) => pos[0]), ...findUnknownAliases(document)];
  const found = places.map((place) => lineCounter.linePos(place).line - 1);
  // A text or a list alone: properties have names.
  if (found.length === 0 && document.contents !== null && !isMap(document.contents)) found.push(0);
  return found.map((line) => written[Math.min(line, written.length - 1)]?.index ?? 0);
}

/** `*name` of which nothing before it is called `&name`: the parser notices only when the values are asked for. */
function findUnknownAliases(document: Document): number[] {
  const anchors = new Set<string>();
  const unknown: number[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => void (anchors.has(source) || unknown.push(range?.[0] ?? 0)),
    Value: (_key, { anchor }) => void (anchor && anchors.add(anchor)),
  });
  return unknown;
}

function mistakeIn(lines: string[], index: number): TemplateMistake {
  // After the line of dashes.
  const before = ['---', ...lines.slice(0, index)];
  const start = before.join('\n').length + 1;
  return { kind: 'yaml', start, end: start + lines[index]!.length, line: before.length + 1 };
}
