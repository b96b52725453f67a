const MAX_DEPTH = 40;

/**
 * JSON as pages write it. Beyond the standard it reads comments, trailing and missing commas, line breaks and bare
 * quotation marks inside strings, several values one after the other (as a list), and text that breaks off.
 * Null when there is nothing to read.
 */
export function parseLooseJson(source: string): unknown {
  const text = unwrap(source);
  try {
    return JSON.parse(text);
  } catch {
    const values = new LooseReader(text).readAll();
    return values.length > 1 ? values : (values[0] ?? null);
  }
}

const closing = /(?:\s*(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|;))+\s*$/;
const longestEnd = 100;

/** Some pages wrap the data in a comment or CDATA, or encode the quotation marks. */
function unwrap(source: string): string {
  const opened = source
    .replace(
      /^\uFEFF?\s*(?:(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)\s*)+/,
      '',
    )
    .trim();
  // Looked for at the end alone: over all of it 20,000 spaces within a string take ten seconds.
  const end = Math.max(0, opened.length - longestEnd);
  const text = opened.slice(0, end) + opened.slice(end).replace(closing, '').trimEnd();
  return /^[[{]\s*(?:\{\s*)?&quot;/.test(text) ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : text;
}

class LooseReader {
  private at = 0;
  constructor(private readonly text: string) {}

  readAll(): unknown[] {
    const values: unknown[] = [];
    for (;;) {
      this.skipSpace(',;');
      if (!'{['.includes(this.text[this.at] ?? ' ')) return values;
      values.push(this.value(0));
    }
  }

  private value(depth: number): unknown {
    this.skipSpace();
    const first = this.text[this.at];
    if (first === '{' && depth < MAX_DEPTH) return this.object(depth);
    if (first === '[' && depth < MAX_DEPTH) return this.list(depth);
    if (first === '"') return this.string();
    return this.bareWord();
  }

  private object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.at++;
    for (;;) {
      this.skipSpace(',');
      if (this.closes('}')) return Object.fromEntries(entries);
      const start = this.at;
      const key = this.text[this.at] === '"' ? this.string() : String(this.bareWord());
      this.skipSpace(':');
      entries.push([key, this.value(depth + 1)]);
      if (this.at === start) this.at++;
    }
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (;;) {
      this.skipSpace(',');
      if (this.closes(']')) return items;
      const start = this.at;
      items.push(this.value(depth + 1));
      if (this.at === start) this.at++;
    }
  }

  private closes(bracket: string): boolean {
    if (this.at >= this.text.length) return true;
    if (this.text[this.at] !== bracket) return false;
    this.at++;
    return true;
  }

  private string(): string {
    const start = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      if (this.text[this.at] === '\\') this.at++;
      // A quotation mark ends a string only where JSON goes on after it.
      else if (
        this.text[this.at] === '"' &&
        /^\s*(?:[,:}\]]|$|"[^"\n]{1,40}"\s*:)/.test(this.text.slice(this.at + 1, this.at + 60))
      )
        break;
    }
    return unescape(this.text.slice(start, this.at++));
  }

  private bareWord(): unknown {
    const [word = ''] = /^[^\s,:{}[\]"]*/.exec(this.text.slice(this.at, this.at + 100)) ?? [];
    this.at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    return word === '' || word === 'null' ? null : Number.isNaN(Number(word)) ? word : Number(word);
  }

  private skipSpace(also = ''): void {
    const comment = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/y;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!;
      if (character === '/') {
        comment.lastIndex = this.at;
        const found = comment.exec(this.text);
        if (!found) return;
        this.at += found[0].length - 1;
      } else if (character.trim() !== '' && !also.includes(character)) return;
    }
  }
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };

function unescape(raw: string): string {
  return raw.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, hex: string | undefined, other: string) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : (escapes[other] ?? other),
  );
}
