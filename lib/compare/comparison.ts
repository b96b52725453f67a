import type { EntityType } from '../entities/entity';

/** A piece of a text that both have, that only the earlier one has, or only the later one. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export type ParagraphChange =
  /** As they stand in both, one after the other. */
  | { kind: 'same'; paragraphs: string[] }
  | { kind: 'removed'; text: string }
  | { kind: 'added'; text: string }
  | { kind: 'changed'; pieces: Piece[] };

/** A name or a figure that became another one, is gone (nothing after), or is new (nothing before). */
export interface EntityChange {
  type: EntityType;
  before: string | null;
  after: string | null;
}

/** How one text of an article became another one. */
export interface Comparison {
  /** Null where the headlines are equal. */
  title: Piece[] | null;
  entities: EntityChange[];
  paragraphs: ParagraphChange[];
  /** The words are the same: what is another is a link, a picture, or how something is set. */
  hasSameWords: boolean;
}
