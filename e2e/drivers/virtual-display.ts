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

  /** The browser's windows on this display; what else it shows for a moment, such as a hint, is one too. */
  windows(): string[] {
    const found = this.run(['search', '--onlyvisible', '--class', 'chrom']);
    return found.split('\n').filter((line) => line !== '');
  }

  /** Presses keys, as xdotool names them, in one of the windows. */
  press(window: string, keys: string): void {
    // There is no window manager here to give the window the focus.
    this.run(['windowfocus', '--sync', window, 'key', '--clearmodifiers', keys]);
  }

  private run(args: string[]): string {
    return execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: this.name }, encoding: 'utf8' }).trim();
  }

  stop(): void {
    this.end();
  }
}
