/** Properties and text of an exported file. Reads the YAML that Offprint writes: JSON values, and lists of them. */
export function readFrontMatter(markdown: string): { fields: Record<string, unknown>; body: string } {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  if (head === undefined || body === undefined) throw new Error(`No front matter in: ${markdown.slice(0, 200)}`);
  const fields: Record<string, unknown> = {};
  let list: unknown[] = [];
  for (const line of head.split('\n')) {
    const [, item] = /^ *- (.*)$/.exec(line) ?? [];
    const [, name, value] = /^(\w+):(?: (.*))?$/.exec(line) ?? [];
    if (item !== undefined) list.push(JSON.parse(item));
    else if (name === undefined) throw new Error(`Not a property: ${line}`);
    else fields[name] = value ? readValue(value) : (list = []);
  }
  return { fields, body };
}

function readValue(value: string): unknown {
  // A date stands bare.
  return /^\d{4}-\d\d-\d\d/.test(value) ? value : JSON.parse(value);
}
