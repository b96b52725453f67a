import { lazy } from 'react';

// What the text on the screen does without: the popup's first script is to stay under 110 kB (npm run bench:popup).

export const DisplayLayer = lazy(async () => ({ default: (await import('../shared/DisplayLayer')).DisplayLayer }));

export const LateNotes = lazy(async () => ({ default: (await import('./LateNotes')).LateNotes }));

export const LeftOutLayer = lazy(async () => ({ default: (await import('./LeftOutLayer')).LeftOutLayer }));

export const LegendOrBar = lazy(async () => ({ default: (await import('./LegendOrBar')).LegendOrBar }));

export const MessageView = lazy(async () => ({ default: (await import('./MessageView')).MessageView }));

export const PopupShortcuts = lazy(async () => ({ default: (await import('./PopupShortcuts')).PopupShortcuts }));

export const TagRow = lazy(async () => ({ default: (await import('./TagRow')).TagRow }));

export const TextEnd = lazy(async () => ({ default: (await import('../article/TextEnd')).TextEnd }));
