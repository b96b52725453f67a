import { execFileSync, spawn } from 'node:child_process';
import { findCommand } from '../../tools/browsers/find-browser';

/** An X display that nobody sees: keys pressed on it are real to the browser, and do not disturb a desktop. */
export class VirtualDisplay {
  private constructor(
    readonly name: string,
    private readonly end: () => void,
  ) {}

  static isAvailable(): boolean {
    return findCommand('Xvfb') !== null && findCommand('xdotool') !== null;
  }

  static start(): Promise<VirtualDisplay> {
    // -displayfd lets Xvfb choose a free number and say which.
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Promise((resolve, reject) => {
      server.on('error', reject);
      server.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a display.`)));
      server.stdout.once('data', (number: Buffer) =>
        resolve(new VirtualDisplay(`:${number.toString().trim()}`, () => server.kill())),
      );
    });
  }

  /** Presses keys, as xdotool names them, in the one browser window on this display. */
  press(keys: string): void {
    const env = { ...process.env, DISPLAY: this.name };
    const windows = execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'chrom'], { env, encoding: 'utf8' });
    const window = windows.trim().split('\n').at(-1);
    if (!window) throw new Error(`No browser window on display ${this.name}.`);
    // There is no window manager here to give the window the focus.
    execFileSync('xdotool', ['windowfocus', '--sync', window, 'key', '--clearmodifiers', keys], { env });
  }

  stop(): void {
    this.end();
  }
}
