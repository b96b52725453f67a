import { rmSync } from 'node:fs';
import { buildExtension } from '../tools/browsers/build-extension';
import { browserNames } from '../tools/browsers/find-browser';
import { installBrowsers } from '../tools/browsers/install-browsers';
import { prepareFirefoxProfile } from './drivers/firefox-profile';
import { failuresDir } from './pictures';

/** Once, before all stories; gives what is done after them. */
export default async function setup(): Promise<() => void> {
  rmSync(failuresDir, { recursive: true, force: true });
  installBrowsers(browserNames, { keyboard: true });
  browserNames.forEach(buildExtension);
  const profileDir = await prepareFirefoxProfile();
  return () => rmSync(profileDir, { recursive: true, force: true });
}
