/** Names that highlighters put on a block without a prefix. */
const languages = new Set(
  (
    'apache applescript arduino asm assembly awk bash bat batch c clojure cmake cobol console conf coffee coffeescript cpp ' +
    'crystal cs csharp css cuda cypher dart delphi diff docker dockerfile dos elixir elm erlang fish fortran fsharp gdscript ' +
    'glsl go golang gradle graphql groovy haml handlebars haskell hcl hlsl html http ini java javascript jinja js json json5 ' +
    'jsonc jsx julia kotlin latex less lisp lua makefile markdown markup matlab md mermaid mysql nasm nginx nim nix node objc ' +
    'objectivec ocaml pascal perl pgsql php plsql postgresql powershell prisma prolog properties proto protobuf ps1 puppet ' +
    'python py r rb react reason regex rest rs ruby rust sass scala scheme scss sh shell shellsession solidity sparql sql svelte ' +
    'swift systemverilog tcl terminal terraform tex toml ts tsx typescript vb vba verilog vhdl vim vue wasm xml xquery yaml yml zig zsh'
  ).split(' '),
);
const none = new Set('none nohighlight plain plaintext text txt default auto raw output'.split(' '));
const prefixed =
  /(?:^|\s)(?:language|lang|highlight-source|highlight-text|highlight-src|brush|src|sp|gatsby-code|syntax|code|hljs-language)[-:]\s*([\w+#.-]{1,30})/gi;
const attributes = [
  'data-lang',
  'data-language',
  'data-code-language',
  'data-enlighter-language',
  'data-lexer',
  'data-syntax',
  'lang',
];

/** The language that one element names in its classes or attributes; '' when it says that there is none. */
export function languageOf(element: Element): string | null {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.toLowerCase() ?? '';
    // `lang` is the reader's language, unless it is no such thing.
    if (languages.has(value) && (name !== 'lang' || element.localName === 'pre')) return value;
    if (name !== 'lang' && none.has(value)) return '';
  }
  const classes = (element.getAttribute('class') ?? '').toLowerCase();
  if (classes.length > 600) return null;
  for (const [, found] of classes.matchAll(prefixed)) {
    const name = found!.replace(/^(?:language|lang)-/, '').replace(/[;,:].*$/, '');
    if (none.has(name)) return '';
    if (languages.has(name) || /(?:^|\s)lang(?:uage)?-/.test(classes)) return name;
  }
  // A bare name counts beside a highlighter's own: "hljs bash", "sourceCode python", "shiki".
  const words = classes.split(/\s+/);
  if (
    element.localName === 'pre' ||
    /hljs|prism|highlight|sourcecode|shiki|prettyprint|chroma|rouge|crayon|geshi|syntax|code/.test(classes)
  )
    return words.find((word) => languages.has(word)) ?? null;
  return null;
}

export const isLanguage = (word: string): boolean => languages.has(word) || none.has(word);
