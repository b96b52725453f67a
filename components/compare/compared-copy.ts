import type { Comparison } from '../../lib/compare/comparison';
import type { TextLook } from './ComparisonView';

/** What changed since the copy's text was taken from the page. */
export interface ComparedCopy extends TextLook {
  comparison: Comparison;
  takenAt: string;
}
