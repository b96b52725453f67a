import type { Metadata } from './metadata/read-metadata';
import type { PageLine } from './page-lines';
import { removeClobbering } from './remove-clobbering';
import { headAnswers } from './steps/answers';
import { mendCode } from './steps/code-blocks';
import { dropBelow } from './body/drop-below';
import { dropChrome } from './steps/drop-chrome';
import { dropJunkSections } from './steps/drop-junk-sections';
import { dropPhrases } from './steps/drop-phrases';
import { dropSignUps } from './steps/drop-sign-ups';
import { makeCards } from './steps/embeds';
import { makeFigures } from './steps/figures';
import { flattenFrames } from './steps/flatten-frames';
import { flattenShadowRoots } from './steps/flatten-shadow-roots';
import { mendFootnotes } from './steps/footnotes';
import { mendHeadings } from './steps/headings';
import { liftHeadings } from './steps/lift-headings';
import { mendLists } from './steps/lists';
import { headUpdates } from './steps/live-updates';
import { mendMath } from './steps/math';
import { addMissingParagraphs } from './steps/missing-paragraphs';
import { mendPictures } from './steps/pictures';
import { placeStreamedParts } from './steps/place-streamed-parts';
import { writeRatings } from './steps/ratings';
import { shelter, unshelter } from './steps/shelter';
import { dropSlideCounters } from './steps/slide-counters';
import { markTables } from './steps/tables';
import { takeRendered } from './steps/take-rendered';
import type { Removal } from './steps/take-out';
import { trimEnds } from './steps/trim-ends';
import { dropTwinPictures } from './steps/twin-pictures';

/** A copy of the page, with each of its elements beside the live one that it was copied from. */
interface Copied {
  live: ArrayLike<Element>;
  copies: ArrayLike<Element>;
  document: Document;
  removals: Removal[];
}

/** The copy while the whole page is still in it. */
interface Draft {
  document: Document;
  removals: Removal[];
}

/** What was taken for the article's body, on its way to being nothing else. */
interface Body {
  root: Element;
  /** The page's own, of before its chrome was dropped. */
  lines: PageLine[];
  metadata: Metadata;
  removals: Removal[];
}

/** How the body is taken. */
interface Taking {
  isChecked: boolean;
}

interface Step<Subject> {
  name: string;
  run: (subject: Subject) => void;
}

/** First, while each copied element can still be told from the live one: what a clone does not have. */
const copySteps = [
  { name: 'remove-clobbering', run: ({ document }) => removeClobbering(document) },
  { name: 'place-streamed-parts', run: ({ document }) => placeStreamedParts(document) },
  { name: 'take-rendered', run: ({ live, copies, removals }) => takeRendered(live, copies, removals) },
  { name: 'flatten-shadow-roots', run: ({ live, copies }) => flattenShadowRoots(live, copies) },
  { name: 'flatten-frames', run: ({ live, copies }) => flattenFrames(live, copies) },
] as const satisfies Step<Copied>[];

/** Then, what the page's scripts would have done, in plain HTML. Also for a selection. */
const contentSteps = [
  { name: 'math', run: ({ document }) => mendMath(document) },
  { name: 'code-blocks', run: ({ document }) => mendCode(document) },
  { name: 'pictures', run: ({ document }) => mendPictures(document) },
  { name: 'embeds', run: ({ document }) => makeCards(document) },
  { name: 'figures', run: ({ document }) => makeFigures(document) },
  { name: 'footnotes', run: ({ document }) => mendFootnotes(document) },
  { name: 'headings', run: ({ document }) => mendHeadings(document) },
  { name: 'lists', run: ({ document }) => mendLists(document) },
  { name: 'live-updates', run: ({ document }) => headUpdates(document) },
  { name: 'answers', run: ({ document }) => headAnswers(document) },
  { name: 'ratings', run: ({ document }) => writeRatings(document) },
] as const satisfies Step<Draft>[];

/** Then, what surely stands around the article, before the body is looked for. */
const pageSteps = [
  { name: 'drop-sign-ups', run: ({ document, removals }) => dropSignUps(document.body, removals) },
  { name: 'drop-below', run: ({ document, removals }) => dropBelow(document.body, document.baseURI, removals) },
  { name: 'drop-chrome', run: ({ document, removals }) => dropChrome(document, removals) },
  { name: 'tables', run: ({ document, removals }) => markTables(document, removals) },
  { name: 'lift-headings', run: ({ document }) => liftHeadings(document) },
  { name: 'shelter', run: ({ document }) => shelter(document) },
] as const satisfies Step<Draft>[];

/** Then the body is taken; see body/take-body.ts. */
const takeSteps = [
  {
    name: 'check-coverage',
    run: (taking) => {
      taking.isChecked = true;
    },
  },
] as const satisfies Step<Taking>[];

/** Last, what came along with the body. */
const bodySteps = [
  { name: 'unshelter', run: ({ root }) => unshelter(root) },
  { name: 'slide-counters', run: ({ root, removals }) => dropSlideCounters(root, removals) },
  { name: 'drop-phrases', run: ({ root, removals }) => dropPhrases(root, removals) },
  { name: 'drop-junk-sections', run: ({ root, removals }) => dropJunkSections(root, removals) },
  {
    name: 'trim-ends',
    run: ({ root, metadata, removals }) => trimEnds(root, metadata.title, metadata.byline, removals),
  },
  {
    name: 'missing-paragraphs',
    run: ({ root, lines, metadata, removals }) => addMissingParagraphs(root, lines, metadata, removals),
  },
  { name: 'twin-pictures', run: ({ root }) => dropTwinPictures(root) },
] as const satisfies Step<Body>[];

/** The whole way, in order; extract-article.ts says what stands between the parts. */
export const pipeline = { copySteps, contentSteps, pageSteps, takeSteps, bodySteps };

export type StepName = (typeof pipeline)[keyof typeof pipeline][number]['name'];

/** Runs the steps in order, but for those named. */
export function runSteps<Subject>(
  steps: readonly Step<Subject>[],
  subject: Subject,
  without: ReadonlySet<string>,
): void {
  for (const { name, run } of steps) if (!without.has(name)) run(subject);
}
