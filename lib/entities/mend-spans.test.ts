import { expect, test } from 'vitest';
import { readModel } from './fixtures/read-model';
import { mendSpans } from './mend-spans';
import { findOffLimits } from './off-limits';
import { readFigures } from './read-figures';
import { nameTypes, type NameType } from './tagger/labels';
import { readDocument } from './tagger/tagged-document';

const model = readModel();

/** What becomes of one name that the tagger has taken. */
function mend(text: string, taken: string, type: NameType): string[] {
  const figures = readFigures(text, findOffLimits(text));
  const document = readDocument(text, figures, model);
  const { tokens } = document;
  const start = text.indexOf(taken);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === start + taken.length) + 1;
  const names = [{ from, to, type: nameTypes.indexOf(type), fits: new Float32Array(nameTypes.length) }];
  return mendSpans(names, document, figures).map((name) =>
    text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end),
  );
}

test.each<[string, string, NameType, string[]]>([
  ['Features like Touch ID would come.', 'Touch', 'product', ['Touch ID']],
  ['He is in touch with Pegasus spyware.', 'Pegasus', 'product', ['Pegasus']],
  ['The Nothing Phone (2a) starts at Rs 18,999.', 'Nothing Phone', 'product', ['Nothing Phone (2a)']],
  ['The Moto G Power (2024) is out.', 'Moto G Power', 'product', ['Moto G Power (2024)']],
  ['The Moto G Power (in blue) is out.', 'Moto G Power', 'product', ['Moto G Power']],
  ['Best cheap pair: EarFun Air Pro 4. At $69.99 it is.', 'EarFun Air Pro', 'product', ['EarFun Air Pro 4']],
  ['The Tarn Echo 5 $59.99 and more.', 'Tarn Echo', 'product', ['Tarn Echo 5']],
  ['It sold the Tarn Echo 5 times.', 'Tarn Echo', 'product', ['Tarn Echo']],
  ['It has the Tarn Echo 4.5 and more.', 'Tarn Echo', 'product', ['Tarn Echo']],
  ['Tarn Industries 5.', 'Tarn Industries', 'organisation', ['Tarn Industries']],
  ['A 2TB Samsung 990 Pro SSD is back.', 'Samsung 990 Pro SSD', 'product', ['Samsung 990 Pro']],
  ['A Google Stadia Red Dead Redemption 2 port.', 'Google Stadia Red Dead Redemption 2', 'product', ['Google Stadia', 'Red Dead Redemption 2']],
  ['Apple Vision Pro is here.', 'Apple Vision Pro', 'product', ['Apple Vision Pro']],
])('%s', (text, taken, type, expected) => {
  expect(mend(text, taken, type)).toEqual(expected);
}); // prettier-ignore
