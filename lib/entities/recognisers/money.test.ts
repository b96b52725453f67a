import { expect, test } from 'vitest';
import { findMoney } from './money';

function read(text: string, lang?: string): [string, number, string][] {
  return findMoney(text, { lang }).map(({ start, end, value }) => {
    if (value?.kind !== 'money') throw new Error('no money');
    return [text.slice(start, end), value.amount, value.currency];
  });
}

test.each([
  ['It costs $499.', '$499', 499, 'USD'],
  ['from $1,299.99 upwards', '$1,299.99', 1299.99, 'USD'],
  ['worth up to $7.4bn today', '$7.4bn', 7_400_000_000, 'USD'],
  ['about £300k a year', '£300k', 300_000, 'GBP'],
  ['raised $25M', '$25M', 25_000_000, 'USD'],
  ['raised $25 million in June', '$25 million', 25_000_000, 'USD'],
  ['a $3.1T company', '$3.1T', 3_100_000_000_000, 'USD'],
  ['a $2 trillion valuation', '$2 trillion', 2_000_000_000_000, 'USD'],
  ['a $10-billion plan', '$10-billion', 10_000_000_000, 'USD'],
  ['₹12,49,999 on road', '₹12,49,999', 1_249_999, 'INR'],
  ['Rs 5 crore', 'Rs 5 crore', 50_000_000, 'INR'],
  ['Rs. 1.2 lakh', 'Rs. 1.2 lakh', 120_000, 'INR'],
  ['₹3 lakh crore', '₹3 lakh crore', 3_000_000_000_000, 'INR'],
  ['50 crore rupees', '50 crore rupees', 500_000_000, 'INR'],
  ['€1.234,56 pro Monat', '€1.234,56', 1234.56, 'EUR'],
  ['only 19,99 € now', '19,99 €', 19.99, 'EUR'],
  ['for 599€', '599€', 599, 'EUR'],
  ['US$3.5 billion', 'US$3.5 billion', 3_500_000_000, 'USD'],
  ['HK$120', 'HK$120', 120, 'HKD'],
  ['12 billion Hong Kong dollars', '12 billion Hong Kong dollars', 12_000_000_000, 'HKD'],
  ['NT$900 million', 'NT$900 million', 900_000_000, 'TWD'],
  ['A$2,499', 'A$2,499', 2499, 'AUD'],
  ['$60 USD apiece', '$60 USD', 60, 'USD'],
  ['$80 CAD', '$80 CAD', 80, 'CAD'],
  ['$80 million Canadian dollars', '$80 million Canadian dollars', 80_000_000, 'CAD'],
  ['EUR 4.5 million', 'EUR 4.5 million', 4_500_000, 'EUR'],
  ['a budget of 200 SEK', '200 SEK', 200, 'SEK'],
  ['for 4,990 kr in Sweden', '4,990 kr', 4990, 'SEK'],
  ['2,999 yuan', '2,999 yuan', 2999, 'CNY'],
  ['RMB 2,999', 'RMB 2,999', 2999, 'CNY'],
  ['¥39,800', '¥39,800', 39_800, 'JPY'],
  ['1.2 trillion won', '1.2 trillion won', 1_200_000_000_000, 'KRW'],
  ['99 cents a track', '99 cents', 0.99, 'USD'],
  ['five million dollars', 'five million dollars', 5_000_000, 'USD'],
  ['40 million pounds', '40 million pounds', 40_000_000, 'GBP'],
  ['20 pounds sterling', '20 pounds sterling', 20, 'GBP'],
  ['0.5 BTC', '0.5 BTC', 0.5, 'XBT'],
  ['CHF 1’200', 'CHF 1’200', 1200, 'CHF'],
  ['between $5-10 million', '$5-10 million', 5_000_000, 'USD'],
  ['$5m–$6m', '$5m–$6m', 5_000_000, 'USD'],
  ['from 5 to 10 million dollars', '5 to 10 million dollars', 5_000_000, 'USD'],
  ["Acme's $15 plan", '$15', 15, 'USD'],
  ['a $9-a-month tier', '$9', 9, 'USD'],
  ['a $5 T-shirt', '$5', 5, 'USD'],
])('%s', (text, span, amount, currency) => {
  expect(read(text)).toEqual([[span, amount, currency]]);
});

test.each([
  ['a multi-billion-dollar deal'],
  ["awk '{print $1}'"],
  ['echo $2'],
  ['the hash $2a$10$N9qo'],
  ['replace it with \\$1'],
  ['It weighs 5 pounds.'],
  ['She won 3 won games'],
  ['2 real reasons'],
  ['the $AAPL ticker'],
  ['rapper A$AP'],
  ['billions of dollars'],
  ['5G and 4K'],
  ['the 10 best'],
])('no money in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('two prices with "and" or a slash stay two', () => {
  expect(read('$5 and $10, or $999/$1,099').map(([span]) => span)).toEqual(['$5', '$10', '$999', '$1,099']);
});

test.each([
  ['de', 'hat 3,8 Millionen Euro ausgegeben', '3,8 Millionen Euro', 3_800_000],
  ['de', 'rund 2 Mrd. Euro', '2 Mrd. Euro', 2_000_000_000],
  ['fr', 'coûte 38 millions d’euros', '38 millions d’euros', 38_000_000],
  ['es', 'unos 1.200 millones de euros', '1.200 millones de euros', 1_200_000_000],
  ['it', 'per 2,5 miliardi di euro', '2,5 miliardi di euro', 2_500_000_000],
  ['nl', 'voor 40 miljoen euro', '40 miljoen euro', 40_000_000],
])('%s: %s', (lang, text, span, amount) => {
  expect(read(text, lang)).toEqual([[span, amount, 'EUR']]);
});

test('the language decides what 1.200 is', () => {
  expect(read('€1.200', 'de')).toEqual([['€1.200', 1200, 'EUR']]);
  expect(read('€1.200', 'en')).toEqual([['€1.200', 1.2, 'EUR']]);
});
