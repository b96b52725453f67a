import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findCommand, howToInstall, type BrowserName } from './find-browser';

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Debian's packages for a key press that a browser takes for a real one. */
const keyboardTools = [
  { command: 'Xvfb', package: 'xvfb' },
  { command: 'xdotool', package: 'xdotool' },
];

const isDebianAsRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && findCommand('apt-get') !== null;

/**
 * Makes sure that the browsers are on this machine. On Debian as root they are installed; elsewhere a missing one is
 * an error that says what to do.
 */
export function installBrowsers(names: readonly BrowserName[], options: { keyboard?: boolean } = {}): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  const missingTools = options.keyboard ? keyboardTools.filter((tool) => findCommand(tool.command) === null) : [];
  if (isDebianAsRoot()) {
    install([...missing.map((name) => packages[name]), ...missingTools.map((tool) => tool.package)]);
  }
  const absent = names.filter((name) => findBrowser(name) === null);
  if (absent.length > 0) throw new Error(absent.map(howToInstall).join('\n'));
}

function install(wanted: string[]): void {
  if (wanted.length === 0) return;
  console.log(`Installing ${wanted.join(', ')} with apt-get. This takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...wanted]]) {
    try {
      // A machine that has just started may still be busy with packages of its own.
      execFileSync('apt-get', ['--quiet', '-o', 'DPkg::Lock::Timeout=120', ...args], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
      throw new Error(`apt-get ${args[0]} failed:\n${said}`, { cause: error });
    }
  }
}
