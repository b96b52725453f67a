import type { Statement } from '../../../lib/entities/figures/read-statements';

/** A figure of something for which the article saved before this one has another. Which is right, nobody knows. */
export interface DifferingFigure {
  now: Statement;
  earlier: Statement;
  article: { title: string; /** ISO 8601, when it was published, or else saved. */ date: string; href: string };
}
