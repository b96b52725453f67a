import { FileOutput } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { MenuItem } from '../shared/MenuButton';
import type { ToastMessage } from '../shared/Toast';
import type { ExportSource } from './export-source';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }));

type Ids = string[] | Promise<string[]>;

/** The choice of a kind of file, for whatever articles it is opened with. */
export function useExportDialog(
  source: ExportSource,
  say: (message: ToastMessage) => void,
): { item: (ids: () => Ids) => MenuItem; open: (ids: Ids) => void; dialog: ReactNode } {
  const [ids, setIds] = useState<{ ids: Ids } | null>(null);
  const open = (wanted: Ids) => setIds({ ids: wanted });
  return {
    open,
    item: (wanted) => ({ text: i18n.t('exporting.as'), Icon: FileOutput, run: () => open(wanted()) }),
    dialog: ids && (
      <Suspense>
        <ExportDialog source={source} ids={ids.ids} say={say} onClose={() => setIds(null)} />
      </Suspense>
    ),
  };
}
