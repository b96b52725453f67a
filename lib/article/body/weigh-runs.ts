import { chromeName } from '../steps/chrome-names';
import { findTeasers } from './find-teasers';
import type { Runs } from './read-runs';

/** A page's prose, and how much of it a box holds. */
export interface Weighed extends Runs {
  /** Boxes whose prose is not the article's: teasers, and parts that are named after something else. */
  leftOut: Set<Element>;
  /** Which runs stand outside those. */
  counted: boolean[];
  /** Characters of counted prose in a box. */
  proseOf: (element: Element) => number;
  /** The same for the page. */
  total: number;
  /** The article, if there is one, is made of short lines: what is prose here says nothing about it. */
  isSparse: boolean;
}

/** What HTML or ARIA calls something else than the article. */
export const named = 'footer, aside, nav, form, dialog, [role="contentinfo"], [role="complementary"]';
/** Never the article, however much of the page they are: comments can be longer than what they comment on. */
const surely =
  /(?:^|[-_\s])(?:comments?|commentlist|disqus|respond|replies|footer|testimonials?|disclaimers?|disclosures?|cookies?|consent)(?:$|[-_\s])/i;
const never = 'html, body, main, article, p, li, td, pre, blockquote, figure, [itemprop~="articleBody"]';

/** With less prose than this outside parts with such names, one of them is the article: themes call anything a sidebar or a modal. */
const MIN_REST = 600;

/** Says which of a page's prose may be its article. */
export function weighRuns(read: Runs, body: Element): Weighed {
  const teasers = findTeasers(read, body.baseURI);
  const parts = findParts(read, body);
  const sure = parts.filter((part) => part.matches('footer, form') || surely.test(namesOf(part)));
  const others = parts.filter((part) => part.matches(named) || chromeName(part) !== null);
  const strict = weigh(read, [...teasers, ...sure, ...others]);
  return strict.isSparse ? weigh(read, [...teasers, ...sure]) : strict;
}

function weigh(read: Runs, leftOut: Element[]): Weighed {
  const { runs, spans } = read;
  const counted = runs.map(() => true);
  for (const box of leftOut) {
    const span = spans.get(box);
    if (span) counted.fill(false, span.from, span.to);
  }
  const sums = [0];
  for (const [index, { length }] of runs.entries()) sums.push(sums[index]! + (counted[index] ? length : 0));
  const proseOf = (element: Element): number => {
    const span = spans.get(element);
    return span ? sums[span.to]! - sums[span.from]! : 0;
  };
  const total = sums[runs.length]!;
  return { ...read, leftOut: new Set(leftOut), counted, proseOf, total, isSparse: total < MIN_REST };
}

/** Boxes that may be called something else: not what holds the title or the declared body. */
function findParts({ spans }: Runs, body: Element): Element[] {
  const holders = new Set<Element>();
  for (const element of body.querySelectorAll('h1, [itemprop~="articleBody"]'))
    for (let holder: Element | null = element; holder && !holders.has(holder); holder = holder.parentElement)
      holders.add(holder);
  return [...spans.keys()].filter((element) => !holders.has(element) && !element.matches(never));
}

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;
