import type { ZipCaps } from '../import/source/caps';
import { isZip, openZip } from '../import/source/open-zip';
import { fromBlob, PackedFileError, type SourceFile } from '../import/source/source-file';
import { type BackupPlace, formatName, formatVersion, type Manifest, manifestName, readName } from './backup-format';
import { checkPlace } from './check-belongings';
import { checkEdits } from './check-entities';
import { fieldsOf, time } from './check-fields';

/** Why a part of a backup does not come in; each is listed by its name. */
export type DamageReason =
  | 'broken'
  | 'changed'
  | 'forged'
  | 'missing'
  | 'not-a-picture'
  | 'too-large'
  | 'bomb'
  | 'bad-name'
  | 'cut-off'
  | 'unreadable';

export interface Damage {
  name: string;
  reason: DamageReason;
}

/** A chosen file; of a folder, with its path in it. */
export interface BackupFile {
  name: string;
  blob: Blob;
}

export interface OpenedBackup {
  /** By the article's id, in the order of the file. */
  records: Map<string, SourceFile>;
  /** By hash. */
  assets: Map<string, SourceFile>;
  /** Null when it is damaged or missing: the articles come in all the same. */
  manifest: Pick<Manifest, 'madeAt' | 'articles' | 'entityEdits' | 'settings'> | null;
  /** By article; newer than those in the records. */
  places: Map<string, BackupPlace>;
  damages: Damage[];
  problem: 'none' | 'not-a-backup' | 'newer';
}

/** A backup of 50,000 articles has three files for each. Its files are stored and not packed. */
const backupCaps: ZipCaps = {
  entries: 1_000_000,
  totalBytes: 200_000_000_000,
  entryBytes: 300_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
};

/** What the list of a backup may say beyond its ids, and each setting. */
const longest = { manifest: 100_000_000, setting: 20_000, settings: 100 };

/** Finds what a backup holds, in a zip or in the files of a folder. Nothing is unpacked but its list. */
export async function openBackup(chosen: BackupFile[], caps: ZipCaps = backupCaps): Promise<OpenedBackup> {
  const { files, damages } = await listFiles(chosen, caps);
  const base = findBase(files.map(({ name }) => name));
  const opened: OpenedBackup = {
    records: new Map(),
    assets: new Map(),
    manifest: null,
    places: new Map(),
    damages,
    problem: 'none',
  };
  let manifest: SourceFile | null = null;
  for (const file of files) {
    if (!file.name.startsWith(base)) continue;
    const name = file.name.slice(base.length);
    const found = readName(name);
    if (name === manifestName) manifest = file;
    else if (found?.kind === 'record') opened.records.set(found.id, file);
    else if (found?.kind === 'asset') opened.assets.set(found.hash, file);
  }
  const read = manifest && (await readManifest(manifest));
  if (read === 'newer') return { ...opened, problem: 'newer' };
  if (!read && opened.records.size === 0) return { ...opened, problem: 'not-a-backup' };
  if (!read) damages.push({ name: manifestName, reason: manifest ? 'broken' : 'missing' });
  else {
    opened.manifest = read.manifest;
    opened.places = read.places;
    for (const id of read.manifest.articles) {
      if (!opened.records.has(id)) damages.push({ name: `records/${id}.json`, reason: 'missing' });
    }
  }
  return opened;
}

/** All of a file, as long as it is no longer than that. */
export async function readBytes(file: SourceFile, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of file.open() as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += chunk.length;
    if (length > most) throw new PackedFileError('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** What a file that cannot be read is listed with; any other error is none of the file's. */
export function damageOf(error: unknown): DamageReason {
  return error instanceof PackedFileError ? error.reason : 'unreadable';
}

async function listFiles(chosen: BackupFile[], caps: ZipCaps): Promise<{ files: SourceFile[]; damages: Damage[] }> {
  const files: SourceFile[] = [];
  const damages: Damage[] = [];
  for (const { name, blob } of chosen) {
    if (!isZip(new Uint8Array(await blob.slice(0, 4).arrayBuffer()))) files.push(fromBlob(name, blob));
    else {
      const opened = await openZip(blob, name, caps);
      files.push(...opened.files);
      for (const failure of opened.failures) {
        if (failure.kind === 'failed') damages.push({ name: failure.place, reason: failure.reason as DamageReason });
      }
    }
  }
  return { files, damages };
}

/** Whoever unpacked a backup and packed it again has put a folder around it. */
function findBase(names: string[]): string {
  const known = names.filter((name) => name.endsWith(manifestName) || /(?:^|\/)records\/[^/]+\.json$/.test(name));
  const bases = known.map((name) => name.replace(/(?:offprint\.json|records\/[^/]+\.json)$/, ''));
  return bases.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

async function readManifest(
  file: SourceFile,
): Promise<{ manifest: NonNullable<OpenedBackup['manifest']>; places: OpenedBackup['places'] } | 'newer' | null> {
  try {
    const text = new TextDecoder().decode(await readBytes(file, longest.manifest));
    const fields = fieldsOf(JSON.parse(text));
    if (fields?.['format'] !== formatName) return null;
    if (typeof fields['version'] !== 'number' || fields['version'] > formatVersion) return 'newer';
    const manifest = {
      madeAt: time(fields['madeAt']) ?? '',
      articles: (Array.isArray(fields['articles']) ? fields['articles'] : []).filter(
        (id): id is string => typeof id === 'string' && readName(`records/${id}.json`) !== null,
      ),
      entityEdits: checkEdits(fields['entityEdits']),
      settings: checkSettings(fields['settings']),
    };
    return { manifest, places: checkPlaces(fields['places']) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof PackedFileError) return null;
    throw error;
  }
}

function checkPlaces(value: unknown): OpenedBackup['places'] {
  const entries = Object.entries(fieldsOf(value) ?? {}).map(([id, place]) => [id, checkPlace(place)] as const);
  return new Map(entries.filter((entry): entry is [string, BackupPlace] => Boolean(entry[1])));
}

/** The pages check what the settings say whenever they read them. */
function checkSettings(value: unknown): Record<string, string> {
  const entries = Object.entries(fieldsOf(value) ?? {}).slice(0, longest.settings);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string' && entry[1].length <= longest.setting;
    }),
  );
}
