/**
 * The model file: magic, format, checksum, number of sections; then a line of the table for each section (its kind of
 * array, offset and length in bytes); then the sections, each starting at a multiple of four. Little-endian, as every
 * machine is that runs a browser.
 */
export const magic = 0x4d45504f; // "OPEM"
export const format = 2;
export const headerLength = 16;
export const tableLineLength = 12;

/** In the file's order. */
export const sectionTypes = {
  /** Scale of the weights, the labels' bias, the transitions. */
  priors: Float32Array,
  featureStarts: Uint32Array,
  featureOwners: Uint16Array,
  /** Row by row, as they are used. */
  weights: Int8Array,
  classKeys: Uint16Array,
  classBuckets: Uint32Array,
  classFine: Uint16Array,
  classCoarse: Uint8Array,
  nameReach: Uint8Array,
  nameBuckets: Uint16Array,
  nameHashes: Uint32Array,
  nameInfos: Uint8Array,
  nameFullNames: Uint16Array,
  nameStarts: Uint32Array,
  nameLetters: Uint8Array,
} as const;

export type SectionName = keyof typeof sectionTypes;
type ViewOf<Constructor> = Constructor extends Uint32ArrayConstructor
  ? Uint32Array
  : Constructor extends Uint16ArrayConstructor
    ? Uint16Array
    : Constructor extends Uint8ArrayConstructor
      ? Uint8Array
      : Constructor extends Int8ArrayConstructor
        ? Int8Array
        : Float32Array;
export type Sections = { [name in SectionName]: ViewOf<(typeof sectionTypes)[name]> };
export const sectionNames = Object.keys(sectionTypes) as SectionName[];

/** Short, of the content: the checksum in the file's header, which is all of the file that this needs. */
export function readModelVersion(data: ArrayBuffer): string {
  const [, , sum = 0] = new Uint32Array(data, 0, headerLength / 4);
  return sum.toString(16).padStart(8, '0');
}

/** FNV-1a over words of four bytes: a millisecond for the whole file. */
export function checksum(words: Uint32Array): number {
  let value = 0x811c9dc5;
  for (const word of words) value = Math.imul(value ^ word, 0x01000193);
  return value >>> 0;
}
