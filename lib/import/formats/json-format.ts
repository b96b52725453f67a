import { failed, type FormatName, type ReadItem } from '../read-item';
import type { SourceFile } from '../source/source-file';
import { readJson } from '../text/read-json';
import type { ImportFormat } from './import-format';

interface JsonTable {
  name: FormatName;
  /** What the text begins with, and names of fields that stand near the beginning. */
  begins: '[' | '{';
  fields: string[];
  /** Where the values are, as `$.*`. */
  path: string;
  companions?: RegExp;
  read(value: unknown, place: string, files: ReadonlyMap<string, SourceFile>): AsyncIterable<ReadItem> | ReadItem[];
}

export function jsonFormat({ name, begins, fields, path, companions, read }: JsonTable): ImportFormat {
  return {
    name,
    sniff(opening) {
      const text = opening.trimStart();
      const isOurs = text.startsWith(begins) && fields.every((known) => text.includes(`"${known}"`));
      return isOurs ? 0.9 : 0;
    },
    async *read(file, files) {
      for await (const found of readJson(file.texts(), path)) {
        if ('value' in found) yield* read(found.value, `${file.name}:${found.number}`, files);
        else yield failed(file.name, 'cutOff' in found ? 'cut-off' : 'too-large');
      }
    },
    ...(companions && { companions }),
  };
}
