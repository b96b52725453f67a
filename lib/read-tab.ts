import type { Article, ExtractMode, RefusalReason } from './article/article';
import { checkExtractResult } from './article/check-raw-article';
import { isSameSite } from './article/is-same-site';
import { prepareArticle } from './article/prepare-article';
import type { Entity } from './entities/entity';
import type { Model } from './entities/model/model';
import { fetchEntityModel } from './platform/entity-model';
import { extractFromTab, type PageAnswer } from './platform/extract-from-tab';

export type ReadResult =
  | { status: 'found'; article: Article; selectedWords: number }
  | { status: 'no-article'; selectedWords: number }
  | { status: 'refused'; reason: RefusalReason; selectedWords: number }
  /** The browser lets no extension in: its own pages, the add-on store. */
  | { status: 'forbidden' }
  | { status: 'failed'; reason: string };

/** A tab's page as a safe article. */
export async function readTab(tabId: number, mode: ExtractMode = 'article'): Promise<ReadResult> {
  const answer = await extractFromTab(tabId, mode);
  return answer.status === 'answered' ? readAnswer(answer) : answer;
}

/** The page's answer as a safe article. Needs a document: not for Chromium's worker. */
export function readAnswer({ value, address }: PageAnswer): ReadResult {
  const result = checkExtractResult(value);
  if (!result) return { status: 'failed', reason: 'The page gave no valid answer.' };
  if (result.status === 'found' && !isSameSite(result.article.url, address))
    return { status: 'failed', reason: 'The answer is another site’s.' };
  if (result.status !== 'found') return result;
  const { article } = result;
  return { status: 'found', article: prepareArticle(article), selectedWords: article.selectedWords };
}

let model: Promise<Model> | null = null;

/** Read once a page. A failure is not kept: the next article tries again. */
function getModel(): Promise<Model> {
  model ??= readModel().catch((error: unknown) => {
    model = null;
    throw error;
  });
  return model;
}

async function readModel(): Promise<Model> {
  const [{ loadModel }, data] = await Promise.all([import('./entities/model/load-model'), fetchEntityModel()]);
  return loadModel(data);
}

/** Names and figures of an article, and what they were found with. */
export interface ArticleFindings {
  entities: Entity[];
  /** The model's; null when nothing could be found. */
  entitiesVersion: string | null;
  /** The text's, as detectLanguage gives it; null when nothing could be found. */
  language: string | null;
}

/** Loaded apart and read in slices: the text is on the screen before, and can be used. */
export async function findArticleEntities(
  article: Pick<Article, 'text' | 'title' | 'publishedTime' | 'lang'>,
): Promise<ArticleFindings> {
  const [{ findEntitiesInSlices }, { detectLanguage }, loaded] = await Promise.all([
    import('./entities/find-entities'),
    import('./entities/detect-language'),
    getModel(),
  ]);
  const { text, title, publishedTime, lang } = article;
  const language = detectLanguage(text, lang);
  const entities = await findEntitiesInSlices(text, loaded, { title, publishedTime, lang, language });
  return { entities, entitiesVersion: loaded.version, language };
}
