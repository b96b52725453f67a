import type { EntityType } from '../../lib/entities/entity';

/** The names under which the design's stylesheet keeps a type's glyph, line and colours. */
export type DesignType =
  | 'org'
  | 'person'
  | 'product'
  | 'place'
  | 'event'
  | 'money'
  | 'date'
  | 'quantity'
  | 'version'
  | 'cve';

const looks: Record<EntityType, { design: DesignType; isFigure: boolean }> = {
  organisation: { design: 'org', isFigure: false },
  person: { design: 'person', isFigure: false },
  product: { design: 'product', isFigure: false },
  place: { design: 'place', isFigure: false },
  event: { design: 'event', isFigure: false },
  money: { design: 'money', isFigure: true },
  date: { design: 'date', isFigure: true },
  quantity: { design: 'quantity', isFigure: true },
  // Shares the Figures chip.
  percent: { design: 'quantity', isFigure: true },
  version: { design: 'version', isFigure: true },
  identifier: { design: 'cve', isFigure: true },
};

export const designTypes: readonly DesignType[] = [...new Set(Object.values(looks).map(({ design }) => design))];

export function designType(type: EntityType): DesignType {
  return looks[type].design;
}

/** Names wear shapes and solid lines; figures wear signs and dotted ones. */
export function isFigure(type: EntityType): boolean {
  return looks[type].isFigure;
}
