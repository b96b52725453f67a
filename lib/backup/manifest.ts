import { listEntityEdits, schemaVersion } from '../library/library';
import { formatName, formatVersion, type Manifest } from './backup-format';

export async function writeManifest(
  ids: string[],
  settings: Record<string, string>,
  now: string,
  places?: Manifest['places'],
): Promise<string> {
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    schema: schemaVersion,
    madeAt: now,
    articles: ids,
    entityEdits: await listEntityEdits(),
    settings,
    ...(places && { places }),
  };
  return `${JSON.stringify(manifest)}\n`;
}
