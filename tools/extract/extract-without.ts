import type { ExtractResult } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract-article';
import { pipeline, type StepName } from '../../lib/article/pipeline';

declare global {
  /** Called in the page in place of the built content script. */
  var extractWithout: (without: StepName[]) => ExtractResult;
  /** Every step that can be left out, in the order they run. */
  var stepNames: StepName[];
}

globalThis.extractWithout = (without) => extractArticle(document, { mode: 'article', without: new Set(without) });
globalThis.stepNames = Object.values(pipeline).flatMap((steps) => steps.map(({ name }) => name));
