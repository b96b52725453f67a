import { type Removal, squeeze } from '../steps/take-out';
import { compareRuns, type Cover } from './compare-runs';
import { copyMainBox, tidyMainBox } from './copy-main-box';
import { findDeclaredArticle } from './find-declared-article';
import { findListedChapter } from './find-listed-chapter';
import { findMainBox } from './find-main-box';
import { guardHeadings, nameHeadings } from './guard-headings';
import { readRuns } from './read-runs';
import { revealPage } from './reveal-page';
import { type Parsed, readInTime } from './timed-readability';
import { weighRuns } from './weigh-runs';

/**
 * When Readability took too little. On 290 measured pages it was never right with less than half of the prose, nor the
 * worse of the two with more than 0.65 of it and no hole; a theme that splits an article into sections leaves it 0.09 to 0.49.
 */
const tooLittle = { share: 0.55, holes: 0.1 };

/**
 * An overview is made of cards and lists, of which Readability keeps next to nothing: with less prose than this, and under
 * so much of the text that the page itself calls its article or its contents, the page's word counts.
 */
const overview = { prose: 800, share: 0.5 };

export interface TakenBody {
  body: Element;
  /** Characters of prose that the page has; what stands beside the article is left out. */
  prose: number;
  /** Share of it that the body holds, 0 to 1. */
  coverage: number;
  /** Who found it: Readability, or the box that holds the page's prose. */
  by: 'readability' | 'main-box';
  /** Time ran out, and the body may have more beside it than it should. */
  isUnfinished: boolean;
  /** What Readability read of the page beside the body, if it came so far. */
  parsed: Omit<Parsed, 'content'> | null;
}

/**
 * Takes an article's body out of a document, which is of no use afterwards. Readability takes it, as a rule; where it left
 * out most of the page's prose, or a piece in the middle, the smallest box that holds the prose is taken instead.
 *
 * @param deadline for Readability, in the time of `performance.now()`
 * @param isChecked Whether the page's prose is compared with what Readability took; else its word counts.
 */
export function takeBody(copy: Document, deadline: number, removals: Removal[], isChecked = true): TakenBody {
  revealPage(copy.body);
  const weighed = weighRuns(readRuns(copy.body), copy.body);
  const declared =
    weighed.total < overview.prose ? (findDeclaredArticle(copy.body) ?? findListedChapter(copy.body)) : null;
  // Before Readability takes the document apart: 0.4 ms on the median page, of Readability's 26.
  const box = copyMainBox(declared ?? findMainBox(copy.body, weighed), weighed);
  guardHeadings(copy);
  const parsed = readInTime(copy, deadline);

  const isUnfinished = parsed === 'out-of-time';
  const found = isUnfinished ? null : (parsed?.content ?? null);
  if (found) nameHeadings(found);
  const cover = coverOf(found);
  const taken = { prose: weighed.total, isUnfinished, parsed: isUnfinished ? null : parsed };
  const fromBox: Removal[] = [];
  if (found && !isChecked) return { ...taken, body: found, coverage: cover.share, by: 'readability' };
  const isEnough = found !== null && (isMost(cover) || (weighed.isSparse && textLength(found) >= weighed.total));
  if (isEnough && !declared) return { ...taken, body: found, coverage: cover.share, by: 'readability' };
  tidyMainBox(box, fromBox);
  if (isEnough && textLength(found) >= textLength(box) * overview.share)
    return { ...taken, body: found, coverage: cover.share, by: 'readability' };
  removals.push(...fromBox);
  return { ...taken, body: box, coverage: coverOf(box).share, by: 'main-box' };

  function coverOf(body: Element | null): Cover {
    return compareRuns(weighed, new Set(body ? readRuns(body).runs.map(({ key }) => key) : []));
  }
}

const isMost = ({ share, holes }: Cover): boolean => share >= tooLittle.share && holes < tooLittle.holes;
const textLength = (element: Element): number => squeeze(element.textContent ?? '').length;
