import { headerLength, readModelVersion } from './entities/model/model-file';
import { fetchEntityModelStart } from './platform/entity-model';

let version: Promise<string> | null = null;

/** The version of the model that comes with the extension, without loading the model. Read once a page. */
export function getModelVersion(): Promise<string> {
  version ??= fetchEntityModelStart(headerLength)
    .then(readModelVersion)
    .catch((error: unknown) => {
      version = null;
      throw error;
    });
  return version;
}
