import { type ExportSettings, parseExportSettings } from '../../lib/markdown/export-settings';
import { storedSetting } from '../../lib/settings/stored-setting';

export const exportSetting = storedSetting('export');

export function readExportSettings(): ExportSettings {
  return parseExportSettings(exportSetting.read());
}

export function writeExportSettings(change: Partial<ExportSettings>): void {
  exportSetting.write({ ...readExportSettings(), ...change });
}
