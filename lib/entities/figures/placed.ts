import type { Entity, EntityValue, Mention } from '../entity';
import type { HeadNoun } from './head-nouns';

/** An entity where it stands in a sentence. */
export interface Placed extends Mention {
  entity: Entity;
}

/** One that is a number of some unit. */
export interface Figure extends Placed {
  unit: string;
  value: number;
}

/** Dates, versions and the like are none. */
export function measureOf(value: EntityValue): Pick<Figure, 'unit' | 'value'> | null {
  if (value.kind === 'money') return { unit: `money ${value.currency}`, value: value.amount };
  if (value.kind === 'percent') return { unit: 'percent', value: value.value };
  return value.kind === 'quantity' ? { unit: value.unit, value: value.value } : null;
}

export function fits({ units, atLeast = 0, atMost = Infinity }: HeadNoun, { unit, value }: Figure): boolean {
  return units.includes(unit.split(' ')[0]!) && value >= atLeast && value <= atMost;
}
