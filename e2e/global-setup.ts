import { rmSync } from 'node:fs';
import { buildExtension } from '../tools/browsers/build-extension';
import { browserNames } from '../tools/browsers/find-browser';
import { installBrowsers } from '../tools/browsers/install-browsers';
import { failuresDir } from './pictures';

/** Once, before all stories. */
export default function setup(): void {
  rmSync(failuresDir, { recursive: true, force: true });
  installBrowsers(browserNames, { keyboard: true });
  browserNames.forEach(buildExtension);
}
