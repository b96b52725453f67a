import type { ExtractResult } from '../../lib/article/article';
import { prepareArticle } from '../../lib/article/prepare-article';
import { findEntities } from '../../lib/entities/find-entities';
import { loadModel } from '../../lib/entities/model/load-model';
import modelFile from '../../public/models/entities.bin';
import type { Measured } from './measured';

declare global {
  /** Called by extract.ts in a blank page, in place of the extension's own page. */
  var prepare: (result: ExtractResult | null) => Measured;
}

const model = loadModel(modelFile.buffer as ArrayBuffer);

/** What the product does with the content script's answer, with a clock around each part. */
globalThis.prepare = (result) => {
  if (result?.status !== 'found') return { error: result?.status === 'failed' ? result.reason : 'no-article' };
  const { clone, extract } = result.article.timings;
  const started = performance.now();
  const article = prepareArticle(result.article);
  const sanitised = performance.now();
  const entities = findEntities(article.text, model, {
    title: article.title,
    publishedTime: article.publishedTime,
    lang: article.lang,
  });
  const { title, siteName, publishedTime, lang, image, excerpt, html, text } = article;
  return {
    title,
    byline: article.byline.join(', '),
    siteName,
    publishedTime,
    lang,
    image,
    excerpt,
    content: html,
    text,
    entities,
    ms: { clone, extract, sanitise: sanitised - started, entities: performance.now() - sanitised },
  };
};
