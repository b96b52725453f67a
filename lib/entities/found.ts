import type { EntityType, EntityValue } from './entity';
import type { Amount } from './recognisers/amounts';

/** One place in the text that a recogniser takes for an entity, before overlaps are resolved. */
export interface Found {
  start: number;
  end: number;
  type: EntityType;
  value?: EntityValue;
}

export interface RecogniserOptions {
  /** ISO 8601; without it a weekday or a month without a year has no value. */
  publishedTime?: string | null;
  /** BCP 47; decides whether "1.200" is a thousand or one point two. English if missing. */
  lang?: string | null;
  /** The text's numbers, where they have been read already. */
  amounts?: Amount[];
}

/** Finds one kind of figure in a text. What it finds may overlap. */
export type Recogniser = (text: string, options?: RecogniserOptions) => Found[];
