import type { EntityType } from '../entity';

/** What a figure is a figure of. */
export interface HeadNoun {
  noun: string;
  /** The units of its figures, by their base; `money` and `percent` for all of those. */
  units: string[];
  /** As a part of a pattern: in any case, at the bounds of words. */
  spellings: string;
  subject: EntityType[];
  /** Another quarter has another one: said only of the same time. */
  isPeriodic?: boolean;
  /** There are several of it: said only where a word tells which one. */
  needsQualifier?: boolean;
  /** In its unit: a price of millions is that of an order, a range of inches is a stove. */
  atLeast?: number;
  atMost?: number;
}

const product: EntityType[] = ['product'];
const organisation: EntityType[] = ['organisation'];
const any: EntityType[] = ['product', 'organisation'];

export const headNouns: HeadNoun[] = [
  {
    noun: 'price',
    units: ['money'],
    spellings:
      'prices?|priced|pricing|price tag|costs?|sells? for|sold for|retails?|MSRP|RRP|on sale for|available for|goes for',
    subject: product,
    atMost: 1e6,
  },
  { noun: 'battery', units: ['Ah', 'Wh'], spellings: 'batter(?:y|ies)|cells?', subject: product },
  {
    noun: 'battery life',
    units: ['s'],
    spellings: 'battery life|runtime|run time|playback|on a (?:single )?charge',
    subject: product,
  },
  { noun: 'memory', units: ['B'], spellings: 'memory|RAM|LPDDR\\dX?|DDR\\d', subject: product },
  { noun: 'storage', units: ['B'], spellings: 'storage|SSDs?|flash|eMMC|UFS', subject: product },
  { noun: 'display', units: ['m'], spellings: 'displays?|screens?|panels?|OLED|AMOLED|LCD', subject: product },
  { noun: 'thickness', units: ['m'], spellings: 'thick|thickness|thin', subject: product, atMost: 0.1 },
  { noun: 'range', units: ['m'], spellings: 'range', subject: product, atLeast: 1000 },
  { noun: 'weight', units: ['kg'], spellings: 'weighs?|weight|weighing', subject: product },
  { noun: 'brightness', units: ['nit'], spellings: 'brightness|bright|display|screen|panel', subject: product },
  {
    noun: 'refresh rate',
    units: ['Hz'],
    spellings: 'refresh(?:es)?|refresh rate|display|screen|panel',
    subject: product,
  },
  { noun: 'clock', units: ['Hz'], spellings: 'clocks?|clocked|clock speed|processor|CPU|cores?', subject: product },
  { noun: 'charging', units: ['W'], spellings: 'charging|charger|charges?', subject: product },
  { noun: 'power draw', units: ['W'], spellings: 'power draw|draws|power consumption|consumes|TDP', subject: product },
  { noun: 'top speed', units: ['km/h'], spellings: 'top speed', subject: product },
  { noun: 'camera', units: ['px'], spellings: 'cameras?|sensor|lens|shooter', subject: product, needsQualifier: true },
  { noun: 'updates', units: ['month'], spellings: 'updates?|support|patches', subject: product },
  { noun: 'warranty', units: ['month'], spellings: 'warranty|guarantee', subject: product },
  { noun: 'valuation', units: ['money'], spellings: 'valuations?|valued', subject: organisation },
  { noun: 'revenue', units: ['money'], spellings: 'revenues?|turnover', subject: organisation, isPeriodic: true },
  {
    noun: 'profit',
    units: ['money'],
    spellings: 'profits?|net income|earnings',
    subject: organisation,
    isPeriodic: true,
  },
  { noun: 'loss', units: ['money'], spellings: 'loss(?:es)?|lost', subject: organisation, isPeriodic: true },
  { noun: 'users', units: ['users'], spellings: 'users', subject: any, isPeriodic: true },
  {
    noun: 'employees',
    units: ['employees', 'people'],
    spellings: 'employs|employees|workforce',
    subject: organisation,
  },
  { noun: 'stake', units: ['percent'], spellings: 'stake', subject: organisation },
  {
    noun: 'market share',
    units: ['percent'],
    spellings: 'market share|share of the market',
    subject: any,
    isPeriodic: true,
  },
  { noun: 'commission', units: ['percent'], spellings: 'commission|fee', subject: any },
];

/** A figure of one of these is none of the table, though a word of the table may stand near it. */
export const stopNouns =
  'discounts?|rebates?|vouchers?|coupons?|deposits?|shipping|delivery|trade-in|refunds?|fines?|fined|penalt(?:y|ies)|settlement|' +
  'funding|round|raised|raises|invest(?:s|ed|ment|ments)?|acqui(?:re|res|red|sition)|deal|bond|loan|debt|bounty|reward|prize|' +
  'taxes|tariffs?|duty|savings?|upgrade|shares?|stock|market cap|budget|contract|salary|cashback|gift card|credit|' +
  'cache|bandwidth|transfer|download|upload|swap|video|wide|width|tall|height|long|length|diameter|' +
  'motor|engine|speaker|adapter|case|keyboard|stylus|tax|interest|growth|margin';
