import { useEffect, useState } from 'react';
import type { ExportSettings } from '../../../lib/markdown/export-settings';
import type { ExportPreview, ExportPreviewSource } from './export-preview-source';

export type PreviewState = { status: 'making' | 'empty' | 'failed' } | ({ status: 'ready' } & ExportPreview);

/** In ms: once a pause in typing, not once a letter. */
const pause = 150;

/**
 * What the article, or the newest, would become. The last one stays until the next is made, so that nothing flickers.
 */
export function usePreview(source: ExportPreviewSource, settings: ExportSettings, id: string | null): PreviewState {
  const [state, setState] = useState<PreviewState>({ status: 'making' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: PreviewState): void => {
      if (isCurrent) setState(next);
    };
    const timer = setTimeout(() => {
      source.preview(settings, id).then(
        (preview) => show(preview ? { status: 'ready', ...preview } : { status: 'empty' }),
        (error: unknown) => {
          console.error(error);
          show({ status: 'failed' });
        },
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [source, settings, id]);
  return state;
}
