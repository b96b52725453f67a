import type { RenewSource } from '../../components/library/renew-source';
import { countOlderEntities, watch } from '../../lib/library/library';
import { getModelVersion } from '../../lib/model-version';
import { afterPaint } from '../../lib/platform/after-paint';

// They bring the sanitiser and the entity model.
const loadRenewal = () => Promise.all([import('../../lib/renew-saved'), import('../../lib/read-tab')]);

export const renewSource: RenewSource = {
  watchOlder,
  async renewAll(onProgress, signal) {
    const [[{ renewAllEntities }, { findArticleEntities }], version] = await Promise.all([
      loadRenewal(),
      getModelVersion(),
    ]);
    await renewAllEntities({ version, find: findArticleEntities, onProgress, signal });
  },
};

/** Not before the list is on the screen. */
function watchOlder(onValue: (count: number) => void, onError: (error: unknown) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  async function start(): Promise<void> {
    await afterPaint();
    const version = await getModelVersion();
    if (signal.aborted) return;
    signal.addEventListener(
      'abort',
      watch(() => countOlderEntities(version), onValue, onError),
    );
  }
  start().catch(onError);
  return () => stopping.abort();
}
