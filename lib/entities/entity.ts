/** The order is the one in which the legend shows them: names first, then figures. */
export const entityTypes = [
  'organisation',
  'person',
  'product',
  'place',
  'event',
  'money',
  'date',
  'quantity',
  'percent',
  'version',
  'identifier',
] as const;

/** What a name or a figure is. */
export type EntityType = (typeof entityTypes)[number];

/** A half-open span of the article's text, in UTF-16 units. */
export interface Mention {
  start: number;
  end: number;
}

/** What a figure means, apart from how it was written. */
export type EntityValue =
  | { kind: 'money'; amount: number; currency: string }
  | { kind: 'percent'; value: number }
  | { kind: 'quantity'; value: number; unit: string }
  /** ISO 8601 with its precision: `2026`, `2026-Q1`, `2023-02`, `2023-02-16`. */
  | { kind: 'date'; iso: string; isResolved: boolean }
  | { kind: 'version'; name: string | null; version: string }
  | { kind: 'identifier'; scheme: string; id: string };

/** Somebody or something an article names, with every place where it does. */
export interface Entity {
  /** Stable across articles: type and folded name, such as `organisation:huawei`. */
  id: string;
  type: EntityType;
  /** As the article writes it at its fullest. */
  name: string;
  /** Other ways in which the article writes it. */
  aliases: string[];
  /** In text order, never overlapping those of another entity. */
  mentions: Mention[];
  /** 0 to 1; what the article is about comes first. */
  salience: number;
  value?: EntityValue;
}

export interface FindEntitiesOptions {
  /** Names in the headline weigh more. */
  title?: string;
  /** ISO 8601; resolves weekday dates such as "on Thursday". */
  publishedTime?: string | null;
  /** BCP 47. */
  lang?: string | null;
  /** The text's, where detectLanguage has been asked already. */
  language?: string;
}

/** The language whose names the tagger has learned. In others only what the lists know is found. */
export const taggedLanguage = 'en';
