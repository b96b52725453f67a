import path from 'node:path';

/** Pictures of what was open when a story failed. */
export const failuresDir = path.join(import.meta.dirname, 'failures');

/** Pictures of the screens, kept from stories that went well. */
export const screensDir = path.join(import.meta.dirname, '..', 'out', 'screens');
