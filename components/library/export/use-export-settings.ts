import { useMemo, useSyncExternalStore } from 'react';
import { type ExportSettings, parseExportSettings } from '../../../lib/markdown/export-settings';
import { exportSetting } from '../../shared/export-settings-store';

/** The settings as they are now, wherever they are changed. */
export function useExportSettings(): ExportSettings {
  const stored = useSyncExternalStore(exportSetting.watch, exportSetting.read);
  return useMemo(() => parseExportSettings(stored), [stored]);
}
