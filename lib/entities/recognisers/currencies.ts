export interface Currency {
  code: string;
  /** Before or after the amount. */
  signs?: string[];
  /** After the amount; a plural "s" is understood. */
  words?: string[];
}

/** The first row that has a sign or word gets it: a bare "$" is the US dollar, "¥" the yen, "kr" Swedish. */
export const currencies: Currency[] = [
  {
    code: 'USD',
    signs: ['US$', 'USD$', '$'],
    words: ['US dollar', 'U.S. dollar', 'American dollar', 'dollar', 'buck'],
  },
  { code: 'EUR', signs: ['€'], words: ['euro'] },
  { code: 'GBP', signs: ['GB£', '£'], words: ['pound sterling', 'pounds sterling', 'British pound', 'quid'] },
  { code: 'JPY', signs: ['JP¥', '¥', '¥'], words: ['yen', 'Japanese yen'] },
  { code: 'CNY', signs: ['CN¥', 'RMB¥', 'RMB'], words: ['yuan', 'Chinese yuan', 'renminbi', 'yuan renminbi'] },
  // Indian papers often drop the sign: "Rs 5 crore".
  { code: 'INR', signs: ['₹', 'Rs.', 'Rs', 'Re'], words: ['rupee', 'Indian rupee'] },
  { code: 'KRW', signs: ['₩'], words: ['won', 'South Korean won', 'Korean won'] },
  { code: 'HKD', signs: ['HK$'], words: ['Hong Kong dollar'] },
  { code: 'TWD', signs: ['NT$', 'NT'], words: ['New Taiwan dollar', 'Taiwan dollar', 'Taiwanese dollar'] },
  { code: 'SGD', signs: ['S$', 'SG$'], words: ['Singapore dollar', 'Singaporean dollar'] },
  { code: 'AUD', signs: ['A$', 'AU$'], words: ['Australian dollar'] },
  { code: 'CAD', signs: ['C$', 'CA$', 'CAN$'], words: ['Canadian dollar'] },
  { code: 'NZD', signs: ['NZ$'], words: ['New Zealand dollar'] },
  { code: 'CHF', signs: ['SFr.', 'SFr'], words: ['Swiss franc', 'franc'] },
  { code: 'SEK', signs: ['kr'], words: ['Swedish krona', 'Swedish kronor', 'krona', 'kronor'] },
  { code: 'NOK', words: ['Norwegian krone', 'Norwegian kroner'] },
  { code: 'DKK', words: ['Danish krone', 'Danish kroner', 'krone', 'kroner'] },
  { code: 'PLN', signs: ['zł'], words: ['zloty', 'złoty', 'zlotys'] },
  { code: 'CZK', signs: ['Kč'], words: ['Czech koruna', 'koruna'] },
  { code: 'HUF', words: ['forint'] },
  { code: 'RUB', signs: ['₽'], words: ['ruble', 'rouble', 'Russian ruble'] },
  { code: 'UAH', signs: ['₴'], words: ['hryvnia'] },
  { code: 'TRY', signs: ['₺'], words: ['Turkish lira', 'lira'] },
  { code: 'ILS', signs: ['₪', 'NIS'], words: ['shekel'] },
  { code: 'AED', signs: ['Dh', 'Dhs'], words: ['dirham', 'UAE dirham'] },
  { code: 'SAR', words: ['Saudi riyal', 'riyal'] },
  { code: 'EGP', words: ['Egyptian pound'] },
  { code: 'ZAR', words: ['South African rand', 'rand'] },
  { code: 'NGN', signs: ['₦'], words: ['naira'] },
  { code: 'KES', signs: ['KSh'], words: ['Kenyan shilling', 'shilling'] },
  { code: 'BRL', signs: ['R$'], words: ['Brazilian real', 'reais', 'real'] },
  { code: 'MXN', signs: ['MX$', 'Mex$'], words: ['Mexican peso', 'peso'] },
  { code: 'THB', signs: ['฿'], words: ['baht'] },
  { code: 'VND', signs: ['₫'], words: ['Vietnamese dong', 'dong'] },
  { code: 'IDR', signs: ['Rp', 'Rp.'], words: ['rupiah'] },
  { code: 'MYR', signs: ['RM'], words: ['ringgit'] },
  { code: 'PHP', signs: ['₱'], words: ['Philippine peso'] },
  { code: 'PKR', words: ['Pakistani rupee'] },
  { code: 'BDT', signs: ['৳'], words: ['taka'] },
  { code: 'XBT', signs: ['₿', 'BTC'], words: ['bitcoin'] },
  { code: 'ETH', words: ['ether'] },
];

/** Words for a part of the unit. */
export const coins = new Map<string, { code: string; factor: number }>([
  ['cents', { code: 'USD', factor: 0.01 }],
  ['cent', { code: 'USD', factor: 0.01 }],
  ['¢', { code: 'USD', factor: 0.01 }],
  ['euro cents', { code: 'EUR', factor: 0.01 }],
  ['pence', { code: 'GBP', factor: 0.01 }],
  ['paise', { code: 'INR', factor: 0.01 }],
]);

/** Nouns or verbs in their own right: "3 won", "2 real", "4 rand". They need a magnitude or grouped thousands. */
export const doubtfulWords = new Set(['won', 'real', 'rand', 'dong', 'buck', 'crown']);

/** Weights in "2.8 pounds", money in "5 million pounds". */
export const wordsOfLargeSums = new Map([
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
]);

/** Magnitudes written as letters after an amount that has its currency: $1.2B, £300k. */
export const letterMagnitudes = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** What stands before or after an amount that is no price: "$1" of a shell script, "\\$5", a hash such as $2a$10$. */
export const codeBefore = /(?:[{`\\=&;|<]|['"]\{?|\b(?:echo|print|printf|awk|cut|sed) )$/u;
export const codeAfter = /^(?:[}`\\$_=]|\(|:\w)/u;
