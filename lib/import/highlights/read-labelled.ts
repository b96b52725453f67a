import { type ImportedHighlight, toHighlights } from './to-highlight';

type Field = 'quote' | 'note' | 'color' | 'createdAt';

const fields: Record<string, Field> = {
  highlight: 'quote',
  text: 'quote',
  note: 'note',
  color: 'color',
  created: 'createdAt',
};

/** A cell as Raindrop writes it, `Highlight:…` and `Note:…`; without labels every paragraph is a quote. */
export function readLabelled(cell: string): ImportedHighlight[] {
  const found: Partial<Record<Field, string>>[] = [];
  let field: Field | null = null;
  for (const line of cell.split('\n')) {
    const [, label = '', rest = ''] = /^\s*([a-z]+):\s?(.*)$/i.exec(line) ?? [];
    const named = Object.hasOwn(fields, label.toLowerCase()) ? fields[label.toLowerCase()]! : null;
    if (named === 'quote') found.push({});
    const last = found.at(-1);
    if (named) field = named;
    if (last && field) last[field] = named ? rest : `${last[field]}\n${line}`;
  }
  if (found.length === 0) return toHighlights(cell.split(/\n\s*\n/).map((quote) => ({ quote })));
  return toHighlights(
    found.map(({ color, createdAt, ...each }) => ({
      quote: '',
      ...each,
      color: color?.trim(),
      createdAt: createdAt?.trim(),
    })),
  );
}
