import { type VariableName, variableNames } from './variables';

export type TemplatePart = { text: string } | { name: VariableName };

/** template[start, end) is not what its writer meant. */
export interface TemplateMistake {
  kind: 'unknown' | 'unclosed' | 'no-content' | 'open-front-matter' | 'yaml';
  start: number;
  end: number;
  /** Counted from one, for whoever reads it. */
  line: number;
}

const braces = /\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}|\{\{/g;
export const frontMatterPattern = /^---\n([^]*?\n)?---(?:\n|$)/;

/** A line's text and variables. What is no variable stays as it was written. */
export function parseLine(line: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let done = 0;
  for (const match of line.matchAll(braces)) {
    const name = nameOf(match[1]);
    if (name === undefined) continue;
    if (match.index > done) parts.push({ text: line.slice(done, match.index) });
    parts.push({ name });
    done = match.index + match[0].length;
  }
  if (done < line.length) parts.push({ text: line.slice(done) });
  return parts;
}

/** What is wrong with the template of a note, in the order of its text. */
export function findTemplateMistakes(template: string): TemplateMistake[] {
  const mistakes = findBraceMistakes(template);
  if (template.startsWith('---\n') && !frontMatterPattern.test(template)) {
    mistakes.unshift({ kind: 'open-front-matter', start: 0, end: 3, line: 1 });
  }
  if (!template.split('\n').some((line) => parseLine(line).some((part) => 'name' in part && part.name === 'content'))) {
    mistakes.push(mistakeAt(template, 'no-content', template.length, template.length));
  }
  return mistakes;
}

/** The same of the template of a file's name, which has one line and no room for the article. */
export function findFileNameMistakes(template: string): TemplateMistake[] {
  return findBraceMistakes(template, 'content');
}

function findBraceMistakes(template: string, excluded?: VariableName): TemplateMistake[] {
  return [...template.matchAll(braces)].flatMap((match): TemplateMistake[] => {
    const [whole, name] = match;
    const known = nameOf(name);
    if (known !== undefined && known !== excluded) return [];
    const kind = name === undefined ? 'unclosed' : 'unknown';
    return [mistakeAt(template, kind, match.index, match.index + whole.length)];
  });
}

function mistakeAt(template: string, kind: TemplateMistake['kind'], start: number, end: number): TemplateMistake {
  return { kind, start, end, line: template.slice(0, start).split('\n').length };
}

function nameOf(words: string | undefined): VariableName | undefined {
  return variableNames.find((known) => known === words);
}
