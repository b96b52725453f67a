import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof browserNames)[number];

interface BrowserPlaces {
  /** Set it to use a browser of one's own. */
  variable: string;
  commands: string[];
  /** Places outside of PATH. */
  files: Partial<Record<NodeJS.Platform, string[]>>;
}

const home = homedir();
const programFolders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
const onWindows = (...parts: string[]) =>
  programFolders.filter((folder) => folder !== undefined).map((folder) => path.join(folder, ...parts));

const places: Record<BrowserName, BrowserPlaces> = {
  chromium: {
    variable: 'CHROME_PATH',
    // The order is a preference. Google Chrome is last: it ignores --load-extension, and takes ours over the pipe only.
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    files: {
      darwin: ['/Applications', path.join(home, 'Applications')].flatMap((folder) => [
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      ]),
      linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
      win32: [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: {
      darwin: ['/Applications', path.join(home, 'Applications')].flatMap((folder) => [
        `${folder}/Firefox.app/Contents/MacOS/firefox`,
        `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
      ]),
      linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
      win32: [...onWindows('Mozilla Firefox', 'firefox.exe'), ...onWindows('Firefox Developer Edition', 'firefox.exe')],
    },
  },
};

/** Where a command lies in PATH, as `which` says. */
export function findCommand(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  const found = folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return found ?? null;
}

/** The browser's program on this machine, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, files } = places[name];
  const own = process.env[variable];
  if (own) {
    if (!existsSync(own)) throw new Error(`${variable} names ${own}, and there is no such file.`);
    return own;
  }
  const inPath = commands.map(findCommand).find((file) => file !== null);
  return inPath ?? files[process.platform]?.find((file) => existsSync(file)) ?? null;
}

/** What somebody has to do when it is not there. */
export function howToInstall(name: BrowserName): string {
  const product = name === 'chromium' ? 'Chromium 146 or newer' : 'Firefox 148 or newer';
  return `${product} was not found: install it, or set ${places[name].variable} to its program.`;
}
