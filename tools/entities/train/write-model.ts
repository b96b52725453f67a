import { restBits } from '../../../lib/entities/model/feature-table';
import type { Gazetteer } from '../../../lib/entities/model/gazetteer';
import {
  checksum,
  format,
  headerLength,
  magic,
  sectionNames,
  tableLineLength,
  type Sections,
} from '../../../lib/entities/model/model-file';
import type { WordClassTable } from '../../../lib/entities/model/word-classes';
import { labelCount } from '../../../lib/entities/tagger/labels';
import { packFeatures } from './pack-features';
import type { Trained } from './perceptron';
import { quantise } from './quantise';

const roundUp = (length: number) => Math.ceil(length / 4) * 4;

function toSections(trained: Trained, mostRows: number, gazetteer: Gazetteer, classes: WordClassTable): Sections {
  const { kept, weights, scale } = quantise(trained, mostRows);
  const { starts, owners, rows } = packFeatures(kept);
  const byRow = new Int8Array((owners.length - 2 ** restBits) * labelCount);
  for (const [place, row] of rows.entries())
    byRow.set(weights.subarray(place * labelCount, (place + 1) * labelCount), row * labelCount);
  return {
    priors: Float32Array.of(scale, ...trained.bias, ...trained.transitions),
    featureStarts: starts,
    featureOwners: owners,
    weights: byRow,
    classKeys: classes.keys,
    classBuckets: classes.buckets,
    classFine: classes.fine,
    classCoarse: classes.coarse,
    nameReach: gazetteer.reach,
    nameBuckets: gazetteer.buckets,
    nameHashes: gazetteer.hashes,
    nameInfos: gazetteer.infos,
    nameFullNames: gazetteer.fullNames,
    nameStarts: gazetteer.starts,
    nameLetters: gazetteer.letters,
  };
}

/** The model file's bytes. */
export function writeModel(
  trained: Trained,
  mostRows: number,
  gazetteer: Gazetteer,
  classes: WordClassTable,
): Uint8Array {
  return writeSections(toSections(trained, mostRows, gazetteer, classes));
}

function writeSections(sections: Sections): Uint8Array {
  let offset = headerLength + sectionNames.length * tableLineLength;
  const end = sectionNames.reduce((sum, name) => sum + roundUp(sections[name].byteLength), offset);
  const data = new ArrayBuffer(end);
  const bytes = new Uint8Array(data);
  const words = new Uint32Array(data);
  for (const [index, name] of sectionNames.entries()) {
    const section = sections[name];
    words.set([index, offset, section.byteLength], (headerLength + index * tableLineLength) / 4);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += roundUp(section.byteLength);
  }
  words.set([magic, format, checksum(words.subarray(headerLength / 4)), sectionNames.length]);
  return bytes;
}
