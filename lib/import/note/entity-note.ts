/**
 * What Offprint writes of an entity beside the notes that link to it (lib/markdown/entity-links/entity-notes.ts): its
 * type and its other names, and nothing below. No article, and nothing that is missing.
 */
const yaml = /^---\ntype:[^\n]*\n(?:  - [^\n]*\n)*(?:aliases:\n(?:  - [^\n]*\n)*)?---\s*$/;
const properties = /^type::[^\n]*\n(?:alias::[^\n]*\n)?\s*$/;

export function isEntityNote(text: string): boolean {
  return text.length < 20_000 && (yaml.test(text) || properties.test(text));
}
