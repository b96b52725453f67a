import type { ExportSettings } from './export-settings';
import { presets } from './presets/presets';
import { findYamlMistakes } from './template/find-yaml-mistakes';
import { findTemplateMistakes } from './template/parse-template';

let last = { template: '', isUsable: false };

/** The reader's own, or the preset's while that one cannot be used. */
export function templateOf({ preset, templates }: ExportSettings): string {
  const own = templates[preset];
  return own !== undefined && isUsable(own) ? own : presets[preset].template;
}

/** It is one for thousands of articles. */
function isUsable(template: string): boolean {
  if (last.template !== template) {
    const mistakes = [...findTemplateMistakes(template), ...findYamlMistakes(template)];
    last = { template, isUsable: mistakes.length === 0 };
  }
  return last.isUsable;
}
