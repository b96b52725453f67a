import type { SavedPicture } from '../../library/pictures/saved-picture';
import { dataUri } from '../data-uri';
import type { ExportedArticle, ExportMeans } from '../exported-article';
import type { Format } from './format';

/** Raised when a field changes its meaning or goes. */
const version = 1;
/** How the library finds an article is no part of it. */
const ours = new Set(['rev', 'stateKeys', 'siteKeys', 'tagKeys', 'entityKeys', 'articleId']);

/** Everything that is kept of each article, the bytes of its pictures with it. */
export const json: Format = {
  extension: 'json',
  type: 'application/json',
  async *write(articles, means) {
    yield `{"format":"offprint-articles","version":${version},"exported":${JSON.stringify(means.now)},"articles":[`;
    let separator = '\n';
    for await (const article of articles) {
      yield separator;
      yield* writeArticle(article, means);
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

async function* writeArticle(article: ExportedArticle, means: ExportMeans): AsyncGenerator<string> {
  const { row, pictures, highlights, ...rest } = article;
  const whole = { ...row, ...rest, highlights };
  yield `${JSON.stringify(whole, (name, value: unknown) => (ours.has(name) ? undefined : value)).slice(0, -1)},"pictures":[`;
  // One at a time: an article may have 100 MB of them.
  for (const [index, picture] of pictures.entries()) {
    yield (index === 0 ? '' : ',') + JSON.stringify(await wholePicture(picture, means));
  }
  yield ']}';
}

async function wholePicture(picture: SavedPicture, { readPicture }: ExportMeans) {
  const file = picture.hash === null ? undefined : await readPicture(picture.hash);
  return file ? { ...picture, data: await dataUri(file) } : picture;
}
