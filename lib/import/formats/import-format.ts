import type { FormatName, ReadItem } from '../read-item';
import type { SourceFile } from '../source/source-file';

/** A file whose encoding is known. */
export interface TextFile {
  name: string;
  /** From the beginning, each time. */
  texts(): AsyncIterable<string>;
}

/** How one program writes down what it kept. */
export interface ImportFormat {
  name: FormatName;
  /** How sure it is that this is one of its files, 0 to 1, by how the file begins. Names of files mean nothing. */
  sniff(opening: string): number;
  /** `files`: all that were chosen together, by name. */
  read(file: TextFile, files: ReadonlyMap<string, SourceFile>): AsyncIterable<ReadItem>;
  /** Names of files that go with its own and hold no article by themselves. */
  companions?: RegExp;
  /** Names of files that say more of what the others list, and are read after them. */
  later?: RegExp;
}
