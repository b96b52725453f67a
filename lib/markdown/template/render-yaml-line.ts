import { yamlString } from '../yaml-string';
import { parseLine, type TemplatePart } from './parse-template';
import type { TemplateValue, VariableName } from './variables';

export type ReadValue = (name: VariableName) => TemplateValue;

/** `key: ` or `- ` (or both), then what is its value. */
const lineStart = /^(\s*(?:-\s+)*(?:[\w-]+:\s*)?)(.*)$/;

/**
 * A line of front matter. A variable alone becomes a whole YAML value; within quotation marks or brackets it is escaped
 * for where it stands; and where the writer of the template quoted nothing, the value is quoted as a whole. Null where
 * the line has variables and none of them is known.
 */
export function renderYamlLine(line: string, read: ReadValue): string | null {
  const [, start = '', rest = ''] = lineStart.exec(line) ?? [];
  const parts = parseLine(rest.trimEnd());
  const values = parts.flatMap((part) => ('name' in part ? [read(part.name)] : []));
  if (values.length === 0) return line;
  if (values.every(isEmpty) && !hasOtherItems(rest, parts)) return null;
  const [only] = values;
  if (parts.length === 1 && only) return start.trimEnd() + wholeValue(only, start);
  return start + (/^(?:["'[]|\{(?!\{))/.test(rest) ? valueInPlace(parts, read) : yamlString(plainText(parts, read)));
}

/** `[{{tags}}, news]` has one in any case. */
function hasOtherItems(rest: string, parts: TemplatePart[]): boolean {
  return rest.startsWith('[') && parts.some((part) => 'text' in part && /[^\s,[\]]/.test(part.text));
}

export function isEmpty(value: TemplateValue): boolean {
  if ('list' in value) return itemsOf(value).length === 0;
  return ('bare' in value ? value.bare : value.text) === '';
}

/** Each once; an empty one is none. */
export function itemsOf(value: TemplateValue): string[] {
  if ('list' in value) return [...new Set(value.list)].filter((item) => item !== '');
  return ['bare' in value ? value.bare : value.text].filter((item) => item !== '');
}

function wholeValue(value: TemplateValue, start: string): string {
  if ('bare' in value) return ` ${value.bare}`;
  if ('text' in value) return ` ${yamlString(value.text)}`;
  const indent = /^\s*/.exec(start)?.[0] ?? '';
  return itemsOf(value)
    .map((item) => `\n${indent}  - ${yamlString(item)}`)
    .join('');
}

function plainText(parts: TemplatePart[], read: ReadValue): string {
  return parts.map((part) => ('text' in part ? part.text : itemsOf(read(part.name)).join(', '))).join('');
}

function valueInPlace(parts: TemplatePart[], read: ReadValue): string {
  let quote = '';
  let written = '';
  for (const part of parts) {
    if ('text' in part) {
      // An empty variable takes the comma after it along.
      const text = /[[,{]\s*$/.test(written) && quote === '' ? part.text.replace(/^\s*,\s*/, '') : part.text;
      quote = quoteAfter(text, quote);
      written += text;
    } else written += inPlace(read(part.name), quote);
  }
  return written.replaceAll(/,\s*(?=[\]}])/g, '');
}

function inPlace(value: TemplateValue, quote: string): string {
  const items = itemsOf(value);
  if (quote === '"') return yamlString(items.join(', ')).slice(1, -1);
  // Single quotation marks know no escape but their own doubling, so nothing that needs one may stand there.
  if (quote === "'")
    return items
      .join(', ')
      .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replaceAll("'", "''");
  return 'bare' in value ? value.bare : items.map(yamlString).join(', ');
}

/** The quotation mark that is open after the text. */
function quoteAfter(text: string, open: string): string {
  let quote = open;
  for (const [character] of text.matchAll(/\\.|["']/g)) {
    if (character === quote) quote = '';
    else if (quote === '' && character.length === 1) quote = character;
  }
  return quote;
}
