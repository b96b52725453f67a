import { labelCount } from '../tagger/labels';
import { bucketCount, restBits, type FeatureTable } from './feature-table';
import { bucketBits, reachBits } from './gazetteer';
import type { Model } from './model';
import {
  checksum,
  format,
  headerLength,
  magic,
  readModelVersion,
  sectionNames,
  sectionTypes,
  tableLineLength,
  type SectionName,
  type Sections,
} from './model-file';
import { makeClassLookup } from './word-classes';

export class ModelError extends Error {
  override name = 'ModelError';
}

function check(isRight: boolean, message: string): asserts isRight {
  if (!isRight) throw new ModelError(`The entity model cannot be used: ${message}`);
}

function readSection<Name extends SectionName>(data: ArrayBuffer, name: Name): Sections[Name] {
  const index = sectionNames.indexOf(name);
  const [offset = 0, length = 0] = new Uint32Array(data, headerLength + index * tableLineLength + 4, 2);
  const type = sectionTypes[name];
  check(offset % 4 === 0 && offset + length <= data.byteLength, `section ${name} lies outside of the file`);
  check(length % type.BYTES_PER_ELEMENT === 0, `section ${name} is cut off`);
  return new type(data, offset, length / type.BYTES_PER_ELEMENT) as Sections[Name];
}

/** The model of a file's bytes, checked. Throws a ModelError if they are anything else. */
export function loadModel(data: ArrayBuffer): Model {
  check(data.byteLength >= headerLength + sectionNames.length * tableLineLength, 'the file is too short');
  check(data.byteLength % 4 === 0, 'the file is cut off');
  const [foundMagic, foundFormat, foundChecksum = 0, foundSections] = new Uint32Array(data, 0, 4);
  check(foundMagic === magic, 'this is another kind of file');
  check(foundFormat === format, `format ${foundFormat}, this program reads ${format}`);
  check(foundSections === sectionNames.length, `${foundSections} sections instead of ${sectionNames.length}`);
  check(checksum(new Uint32Array(data, headerLength)) === foundChecksum, 'the file is damaged (checksum)');
  const read = <Name extends SectionName>(name: Name) => readSection(data, name);
  const priors = read('priors');
  const features: FeatureTable = { starts: read('featureStarts'), owners: read('featureOwners') };
  const weights = read('weights');
  const hashes = read('nameHashes');
  check(priors.length === 1 + labelCount + (labelCount + 1) * labelCount, 'labels');
  check(features.starts.length === bucketCount, 'features');
  check(weights.length === (features.owners.length - 2 ** restBits) * labelCount, 'weights');
  check(read('nameReach').length === 2 ** reachBits && read('nameBuckets').length === 2 ** bucketBits + 1, 'names');
  check(read('nameInfos').length === hashes.length && read('nameFullNames').length === hashes.length, 'names');
  check(read('classFine').length === read('classKeys').length && read('classBuckets').length === 257, 'word classes');
  return {
    version: readModelVersion(data),
    features,
    weights,
    scale: priors[0] ?? 1,
    bias: priors.subarray(1, 1 + labelCount),
    transitions: priors.subarray(1 + labelCount),
    classOf: makeClassLookup({
      keys: read('classKeys'),
      buckets: read('classBuckets'),
      fine: read('classFine'),
      coarse: read('classCoarse'),
    }),
    gazetteer: {
      reach: read('nameReach'),
      buckets: read('nameBuckets'),
      hashes,
      infos: read('nameInfos'),
      fullNames: read('nameFullNames'),
      starts: read('nameStarts'),
      letters: read('nameLetters'),
    },
  };
}
