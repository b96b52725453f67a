import type { PictureSource } from '../../components/reader/pictures/picture-source';
import { readPictureFile } from '../../lib/library/library';
import { send } from '../../lib/platform/messages';
import { requestAccess } from '../../lib/platform/pictures/site-access';

export function pictureSource(id: string): PictureSource {
  return {
    read: readPictureFile,
    // The background hears of what was allowed and goes on by itself.
    allow: requestAccess,
    textOnly: async () => (await send('pictures', { ask: 'text-only', id })).status === 'done',
    retry: async () => (await send('pictures', { ask: 'retry', id })).status === 'done',
  };
}
