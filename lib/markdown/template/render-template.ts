import type { MarkdownArticle } from '../markdown-article';
import { tidyBody, escapeText } from './escape-text';
import { frontMatterPattern, parseLine, type TemplatePart } from './parse-template';
import { isEmpty, itemsOf, type ReadValue, renderYamlLine } from './render-yaml-line';
import { readVariable } from './variables';

export interface TemplateForms {
  /** Null for what can be no tag there. */
  tag: (words: string) => string | null;
  /** How a list stands after `key::`. */
  propertyList: (items: string[]) => string;
}

/**
 * A note by its template: variables escaped for where they stand, be it YAML, `key:: value` or Markdown. A line with
 * variables of which none is known is left out.
 */
export function renderTemplate(
  template: string,
  article: MarkdownArticle,
  content: string,
  { tag, propertyList }: TemplateForms,
): string {
  const read: ReadValue = (name) => {
    if (name === 'content') return { bare: content };
    if (name === 'tags') return { list: article.tags.map(tag).filter((word) => word !== null) };
    return readVariable(name, article);
  };
  const frontMatter = frontMatterPattern.exec(template)?.[0] ?? '';
  const head = renderLines(frontMatter, (line) => renderYamlLine(line, read));
  const body = renderLines(template.slice(frontMatter.length), (line) => renderBodyLine(line, read, propertyList));
  return head + tidyBody(body);
}

/** One line of plain text, for the name of a file. */
export function renderFileName(template: string, article: MarkdownArticle): string {
  return parseLine(template)
    .map((part) => {
      if ('text' in part) return part.text;
      return part.name === 'content' ? '' : itemsOf(readVariable(part.name, article)).join(', ');
    })
    .join('')
    .trim();
}

function renderLines(text: string, render: (line: string) => string | null): string {
  return text
    .split('\n')
    .map(render)
    .filter((line) => line !== null)
    .join('\n');
}

function renderBodyLine(line: string, read: ReadValue, propertyList: TemplateForms['propertyList']): string | null {
  const parts = parseLine(line);
  const values = parts.flatMap((part) => ('name' in part ? [read(part.name)] : []));
  if (values.length > 0 && values.every(isEmpty)) return null;
  const isProperty = /^[\w-]+:: /.test(line);
  return parts
    .map((part, index) => {
      if ('text' in part) return part.text;
      const value = read(part.name);
      if (part.name === 'content') return itemsOf(value).join('').trimEnd();
      if (isProperty) return 'list' in value ? propertyList(itemsOf(value)) : propertyText(itemsOf(value).join(''));
      if (part.name === 'url') return addressOf(itemsOf(value).join(''), parts[index - 1]);
      return itemsOf(value)
        .map((item) => escapeText(item, index === 0))
        .join(', ');
    })
    .join('');
}

/** One line, in which nothing is taken for a reference. */
export function propertyText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\[{2,}/g, '[')
    .replaceAll(/\]{2,}/g, ']')
    .trim();
}

/** For between `<` and `>`, or else between `(` and `)`, and it still leads there. */
function addressOf(address: string, before: TemplatePart | undefined): string {
  const unfit = before && 'text' in before && before.text.endsWith('<') ? /[\s<>\\]/g : /[\s()<>\\]/g;
  return address.replaceAll(unfit, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}
