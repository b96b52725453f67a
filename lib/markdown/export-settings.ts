import { type PresetName, presetNames, presets } from './presets/presets';
import { findFileNameMistakes } from './template/parse-template';

/** How the reader takes articles along. */
export interface ExportSettings {
  preset: PresetName;
  /** The template of the file's name; empty is the preset's own. */
  fileName: string;
  /** As the reader has written them, where that is not the preset's own. */
  templates: Partial<Record<PresetName, string>>;
  hasWikilinks: boolean;
  hasEntityNotes: boolean;
  /** Kept pictures: by their address, or as files beside the note. */
  pictures: 'address' | 'files';
}

export const defaultSettings: ExportSettings = {
  preset: 'obsidian',
  fileName: '',
  templates: {},
  hasWikilinks: false,
  hasEntityNotes: false,
  pictures: 'files',
};

export function fileNameTemplateOf({ preset, fileName }: ExportSettings): string {
  return fileName.trim() === '' || findFileNameMistakes(fileName).length > 0 ? presets[preset].fileName : fileName;
}

/** Reads what any version wrote: what is unknown or missing takes its default. */
export function parseExportSettings(stored: string | null): ExportSettings {
  const found = parseObject(stored);
  const own = parseRecord(found['templates']);
  return {
    preset: presetNames.find((name) => name === found['preset']) ?? defaultSettings.preset,
    fileName: typeof found['fileName'] === 'string' ? found['fileName'] : defaultSettings.fileName,
    templates: Object.fromEntries(
      presetNames.flatMap((name) => {
        const template = own[name];
        return typeof template === 'string' ? [[name, template]] : [];
      }),
    ),
    hasWikilinks: found['hasWikilinks'] === true,
    hasEntityNotes: found['hasEntityNotes'] === true,
    pictures: found['pictures'] === 'address' ? 'address' : defaultSettings.pictures,
  };
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    return parseRecord(JSON.parse(stored ?? '{}'));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function parseRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
