import { hugo } from './hugo';
import { joplin } from './joplin';
import { logseq } from './logseq';
import { obsidian } from './obsidian';
import { plain } from './plain';
import type { Preset } from './preset';

/** The first is what nobody has to choose. */
export const presetNames = ['obsidian', 'logseq', 'joplin', 'hugo', 'plain'] as const;
export type PresetName = (typeof presetNames)[number];

export const presets: Record<PresetName, Preset> = { obsidian, logseq, joplin, hugo, plain };
