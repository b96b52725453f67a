/** What is unpacked from a zip stays under all of these: somebody may have made it to fill the memory or the disk. */
export interface ZipCaps {
  entries: number;
  /** Bytes of all that is unpacked. */
  totalBytes: number;
  entryBytes: number;
  /** Times the packed size. Text packs to a third or a tenth; a zip bomb to a thousandth. */
  ratio: number;
  /** Nobody is harmed by a small file of blanks. */
  ratioFrom: number;
}

export const zipCaps: ZipCaps = {
  entries: 100_000,
  totalBytes: 4_000_000_000,
  entryBytes: 1_000_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
};
