import type { Entity } from '../../lib/entities/entity';
import { legendEntries } from '../article/legend-entries';
import { isFigure, type DesignType } from '../shared/entity-type-look';

export interface RailGroup {
  type: DesignType;
  entities: [Entity, ...Entity[]];
  /** Mentions of them all. */
  count: number;
  /** Dates and figures are many and small: they stand folded. */
  isFolded: boolean;
}

/** The article's entities as the rail lists them: by type, the most salient first. */
export function railGroups(entities: readonly Entity[]): RailGroup[] {
  return legendEntries(entities).map(({ type, entities: [first, ...others], count }) => {
    const sorted = [first, ...others].toSorted(
      (a, b) =>
        b.salience - a.salience || b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
    ) as [Entity, ...Entity[]];
    return { type, entities: sorted, count, isFolded: isFigure(first.type) };
  });
}
