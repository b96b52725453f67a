import type { EntityType } from '../entity';

export type NameType = Extract<EntityType, 'organisation' | 'person' | 'product' | 'place' | 'event'>;

/** The order is that of the model file. */
export const nameTypes: NameType[] = ['person', 'organisation', 'product', 'place', 'event'];

/** Label 0 is "no name"; then two a type: the first word of a name, and the words that follow. */
export const labelCount = 1 + 2 * nameTypes.length;
export const outside = 0;
export const beginning = (type: number) => 1 + 2 * type;
export const inside = (type: number) => 2 + 2 * type;
export const isInside = (label: number) => label > 0 && label % 2 === 0;
export const labelType = (label: number) => (label - 1) >> 1;

/** A name goes on only after its own type. */
export function mayFollow(previous: number, label: number): boolean {
  return !isInside(label) || previous === label || previous === label - 1;
}
