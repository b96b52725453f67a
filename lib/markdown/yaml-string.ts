/**
 * A double-quoted YAML string. JSON's strings are valid YAML, which hand-made escapes seldom are (they break on `\`,
 * `:`, `@`, `#`), but for the characters that JSON leaves bare and YAML forbids or takes for a line break.
 */
export function yamlString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
