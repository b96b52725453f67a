import { expect, test } from 'vitest';
import { parseLooseJson } from './parse-loose-json';

const wanted = { a: 'x', b: [1, { c: true }], d: null };

test.each([
  ['plain', '{"a":"x","b":[1,{"c":true}],"d":null}'],
  ['trailing commas', '{"a":"x","b":[1,{"c":true,},],"d":null,}'],
  ['missing commas', '{"a":"x" "b":[1 {"c":true}] "d":null}'],
  ['comments', '// data\n{"a":"x",/* list */"b":[1,{"c":true}],"d":null}'],
  ['a comment around', '<!-- {"a":"x","b":[1,{"c":true}],"d":null} -->'],
  ['CDATA around', '//<![CDATA[\n{"a":"x","b":[1,{"c":true}],"d":null}\n//]]>'],
  ['a semicolon', '{"a":"x","b":[1,{"c":true}],"d":null};'],
  ['encoded marks', '{&quot;a&quot;:&quot;x&quot;,&quot;b&quot;:[1,{&quot;c&quot;:true}],&quot;d&quot;:null}'],
  ['a byte order mark', '\uFEFF{"a":"x","b":[1,{"c":true}],"d":null,}'],
  ['a broken end', '{"a":"x","b":[1,{"c":true}],"d":null'],
])('%s', (_, source) => {
  expect(parseLooseJson(source)).toEqual(wanted);
});

test.each([
  ['bare quotation marks', '{"a":"She said "yes" twice","b":1}', { a: 'She said "yes" twice', b: 1 }],
  ['a line break in a string', '{"a":"one\ntwo",}', { a: 'one\ntwo' }],
  ['escapes', '{"a":"\\u00fc\\n\\"\\/",}', { a: 'ü\n"/' }],
  ['an address, which is no comment', '{"a":"https://x.example/",}', { a: 'https://x.example/' }],
  ['several values', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
  ['nothing', '', null],
  ['no data', 'function () {}', null],
])('%s', (_, source, expected) => {
  expect(parseLooseJson(source)).toEqual(expected);
});

test('a page can neither exhaust it nor reach prototypes', () => {
  expect(() => parseLooseJson(`${'['.repeat(100_000)},`)).not.toThrow();
  expect(() => parseLooseJson('{"'.repeat(20_000))).not.toThrow();
  const space = ' '.repeat(100_000);
  expect(parseLooseJson(`{"a":"${space}"}`)).toEqual({ a: space });
  parseLooseJson('{"__proto__":{"polluted":true},}');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
