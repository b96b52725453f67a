import type { ReaderSource } from '../../components/reader/reader-source';
import {
  addTag,
  completeTags,
  countMentions,
  findNewNames,
  findSavedAmong,
  getSaved,
  keepPlace,
  getSavedWithPictures,
  listByEntity,
  markRead,
  readPlace,
  removeTag,
  setArchived,
  watch,
} from '../../lib/library/library';
import { getModelVersion } from '../../lib/model-version';
import { afterPaint } from '../../lib/platform/after-paint';
import { send } from '../../lib/platform/messages';
import { entityUrl, libraryUrl, readerUrl } from '../../lib/platform/pages';
import { whenIdle } from '../../lib/platform/when-idle';
import { faultSource } from '../library/fault-source';
import { explain } from '../library/explain';
import { copySaved, downloadSaved, tryToCopy } from '../library/saved-exports';
import { versionsSource } from './versions';
import { highlightsSource } from './highlights-source';
import { pictureSource } from './picture-source';
import { shareSource } from './share-source';

const othersOnCard = 3;
const tagsOffered = 8;

// They bring the sanitiser and the entity model, which reading does without.
const loadPutBack = () => import('./put-back');
const loadRenewal = () => Promise.all([import('../../lib/renew-saved'), import('../../lib/read-tab')]);
const loadDiffering = () => import('./differing-figures');
const loadDetectLanguage = () => import('../../lib/entities/detect-language');

export function readerSource(id: string): ReaderSource {
  // Together with the article, so that it opens where it is to be read. A library that cannot be read says so there.
  const place = readPlace(id).catch(() => undefined);
  const query = new URLSearchParams(location.search);
  const wordsToFind = query.get('find');
  const hasTarget = query.has('find') || query.has('highlight') || location.hash !== '';
  return {
    readPlace: () => place,
    keepPlace: (reached) => keepPlace(id, reached),
    findTargets: (addresses) => findTargets(id, addresses),
    copyText: tryToCopy,
    wordsToFind,
    opensElsewhere: hasTarget && !isComingBack(),
    watchArticle: (onValue, onError) => watch(() => getSavedWithPictures(id), onValue, onError),
    renew: () => renew(id),
    detectLanguage: async (text, lang) => (await loadDetectLanguage()).detectLanguage(text, lang),
    markRead: (progress) => markRead(id, progress),
    trash: async () => (await send('delete', { ids: [id] })).status === 'done',
    restore: async () => (await send('restore', { ids: [id] })).status === 'done',
    archive: async (isArchived) => (await setArchived([id], isArchived)).length > 0,
    addTag: async (tag) => (await addTag([id], tag)).length > 0,
    removeTag: async (tag) => (await removeTag([id], tag)).length > 0,
    completeTags: (prefix) => completeTags(prefix, tagsOffered),
    pictures: pictureSource(id),
    putBack: async (article, index) => (await loadPutBack()).putBack(article, index),
    versions: versionsSource(id),
    download: (article) => downloadSaved([article]),
    copyMarkdown: copySaved,
    findOthers: (entityId) => findOthers(id, entityId),
    highlights: highlightsSource(id),
    sharing: shareSource,
    faults: faultSource,
    findNew: (entities) => afterPaint().then(() => findNewNames(id, entities)),
    findDiffering: async (article, signal) => {
      await whenIdle();
      return signal.aborted ? [] : (await loadDiffering()).findDiffering(article, signal);
    },
    entityUrl,
    libraryUrl: libraryUrl(),
    explain,
  };
}

async function renew(id: string): Promise<void> {
  try {
    await afterPaint();
    const [saved, version] = await Promise.all([getSaved(id), getModelVersion()]);
    if (!saved || saved.row.entitiesVersion === version) return;
    const [{ renewSaved }, { findArticleEntities }] = await loadRenewal();
    await renewSaved(saved, findArticleEntities);
  } catch (error) {
    // The names of before are still there, and the next visit tries again.
    console.error(error);
  }
}

/** Coming back, the reader wants the place of before, and not what the address led to at first. */
function isComingBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' || visit?.type === 'back_forward';
}

async function findTargets(id: string, addresses: string[]) {
  await afterPaint();
  const rows = await findSavedAmong(addresses);
  return rows
    .filter((row) => row.id !== id)
    .map(({ id: target, canonicalUrl, title, siteName, savedAt }) => ({
      canonicalUrl,
      title,
      siteName,
      savedAt,
      href: readerUrl(target),
    }));
}

async function findOthers(id: string, entityId: string) {
  const [count, rows] = await Promise.all([
    countMentions(entityId),
    listByEntity(entityId, { limit: othersOnCard + 1 }),
  ]);
  const others = rows.filter((row) => row.id !== id).slice(0, othersOnCard);
  return {
    count,
    others: others.map((row) => ({
      id: row.id,
      title: row.title,
      date: row.publishedTime ?? row.savedAt,
      href: readerUrl(row.id),
    })),
  };
}
