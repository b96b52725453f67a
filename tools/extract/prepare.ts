import type { ExtractResult } from '../../lib/article/article';
import { prepareArticle } from '../../lib/article/prepare-article';
import { findEntities } from '../../lib/entities/find-entities';
import { loadModel } from '../../lib/entities/model/load-model';
import modelFile from '../../public/models/entities.bin';
import type { Measured } from './measured';

declare global {
  /** Called by page-extractor.ts in a blank page, in place of the extension's own page. */
  var prepare: (result: ExtractResult | null, wantsEntities: boolean) => Measured;
}

const model = loadModel(modelFile.buffer as ArrayBuffer);

/** What the product does with the content script's answer, with a clock around each part. */
globalThis.prepare = (result, wantsEntities) => {
  if (result?.status !== 'found') return withoutArticle(result);
  const { clone, extract } = result.article.timings;
  const started = performance.now();
  const article = prepareArticle(result.article);
  const sanitised = performance.now();
  const { title, siteName, publishedTime, lang, image, excerpt, html, text, coverage, dropped } = article;
  const entities = wantsEntities ? findEntities(text, model, { title, publishedTime, lang }) : null;
  return {
    status: 'found',
    title,
    byline: article.byline.join(', '),
    siteName,
    publishedTime,
    lang,
    image,
    excerpt,
    content: html,
    text,
    coverage,
    droppedBlocks: dropped.length,
    entities,
    ms: { clone, extract, sanitise: sanitised - started, entities: performance.now() - sanitised },
  };
};

function withoutArticle(result: Exclude<ExtractResult, { status: 'found' }> | null): Measured {
  if (result === null) return { status: 'failed', error: 'the content script gave no answer' };
  const { status } = result;
  return { status, error: 'reason' in result ? `${status}: ${result.reason}` : status };
}
