import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { placesOfWords } from './places-of-words';

/**
 * What to find: a CSS selector, or a selector with words that the element's name (aria-label, else its text) holds.
 * Only what can be seen is found.
 */
export type Target = string | { css: string; name: string };

export interface Point {
  x: number;
  y: number;
}

export interface WaitOptions {
  /** Milliseconds. */
  timeout?: number;
}

/** Ten times what a busy machine needs. */
const defaultTimeout = 30_000;

/** Sent into the page as text. */
const finder = `(target) => {
  const { css, name } = typeof target === 'string' ? { css: target, name: '' } : target;
  const nameOf = (element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
  return [...document.querySelectorAll(css)].find(
    (element) => nameOf(element).includes(name) && element.getClientRects().length > 0,
  );
}`;

/** Sent into the page as text. Nothing is drawn in a page that is not seen, and the clock takes the place of frames. */
const twoFrames = `() => new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(resolve));
  setTimeout(resolve, 250);
})`;

/** A tab or popup, in either browser. A browser adds the calls that differ. */
export abstract class View {
  constructor(readonly label: string) {}

  /** The value of a JavaScript expression that gives a string. */
  protected abstract evaluateText(expression: string): Promise<string>;
  /** Tabs behind another one draw nothing and keep their clocks slow. */
  abstract bringToFront(): Promise<void>;
  /** False if the window has meanwhile become too small for that point. */
  protected abstract clickAt(point: Point): Promise<boolean>;
  protected abstract dragAt(from: Point, to: Point): Promise<void>;
  /** Keys held together, as KeyboardEvent.key names them; the last one is pressed. */
  protected abstract pressAt(keys: string[]): Promise<void>;
  protected abstract capture(): Promise<Buffer>;
  abstract close(): Promise<void>;
  /** Gives the page so much room, in CSS pixels. */
  abstract resize(width: number, height: number): Promise<void>;
  /** What paper would show: the styles of print media, until it is switched off. */
  abstract emulatePrint(isOn: boolean): Promise<void>;
  /** "Save as PDF". */
  abstract pdf(): Promise<Buffer>;

  /** Calls a function in the page. It arrives as text: it sees its arguments and the page, and nothing of this side. */
  async evaluate<Args extends unknown[], Result>(
    script: string | ((...args: Args) => Result),
    ...args: Args
  ): Promise<Awaited<Result>> {
    const call = typeof script === 'string' ? script : `(${script.toString()})(...${JSON.stringify(args)})`;
    // tsx puts __name() around inner functions. The answer travels as text, so that both browsers give the same.
    const answer = await this.run(
      `(async () => { const __name = (value) => value; return JSON.stringify((await (${call})) ?? null); })()`,
    );
    return JSON.parse(answer) as Awaited<Result>;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Runs a script whole, such as a library that a test brings. */
  async inject(script: string): Promise<void> {
    await this.run(`${script}\n;'done'`);
  }

  isShown(target: Target): Promise<boolean> {
    return this.evaluate(`(${finder})(${JSON.stringify(target)}) !== undefined`) as Promise<boolean>;
  }

  async waitFor(target: Target, options: WaitOptions = {}): Promise<void> {
    await this.waitUntil(() => this.isShown(target), `${describe(target)} to be shown`, options);
  }

  async waitForGone(target: Target, options: WaitOptions = {}): Promise<void> {
    await this.waitUntil(async () => !(await this.isShown(target)), `${describe(target)} to be gone`, options);
  }

  /** Waits for words anywhere in the page's text. */
  async waitForText(text: string, options: WaitOptions = {}): Promise<void> {
    await this.waitUntil(async () => (await this.text('body')).includes(text), `the words "${text}"`, options);
  }

  async waitUntil(question: () => Promise<boolean>, what: string, options: WaitOptions = {}): Promise<void> {
    const timeout = options.timeout ?? defaultTimeout;
    const end = Date.now() + timeout;
    let failure: unknown;
    while (Date.now() < end) {
      try {
        if (await question()) return;
        failure = undefined;
      } catch (error) {
        failure = error; // a page between two documents cannot be asked
      }
      await pause(40);
    }
    const seen = await this.text('body').catch(() => 'nothing can be read from it');
    throw new Error(
      `${this.label}: waited ${timeout} ms for ${what}. It shows: ${seen.replace(/\s+/g, ' ').slice(0, 600)}`,
      { cause: failure },
    );
  }

  /** The words of the first element that fits, as shown. */
  text(css: string): Promise<string> {
    return this.evaluate((selector) => {
      const element = document.querySelector(selector);
      return element instanceof HTMLElement ? element.innerText : (element?.textContent ?? '');
    }, css);
  }

  /** The words of every element that fits. */
  texts(css: string): Promise<string[]> {
    return this.evaluate(
      (selector) => Array.from(document.querySelectorAll(selector), (element) => element.textContent.trim()),
      css,
    );
  }

  count(css: string): Promise<number> {
    return this.evaluate((selector) => document.querySelectorAll(selector).length, css);
  }

  /** Clicks with the pointer, as a hand does, once the element is shown and nothing lies over it. */
  async click(target: Target): Promise<void> {
    await this.bringToFront();
    await this.waitFor(target);
    await this.waitUntil(
      async () => {
        const point = await this.findPoint(target);
        return point !== null && (await this.answered(this.clickAt(point), 'a click'));
      },
      `${describe(target)} to be free for a click`,
    );
  }

  /** Selects "first words … last words" with the pointer, as a hand does: presses before them and lets go after them. */
  async selectWords(css: string, words: string): Promise<void> {
    await this.bringToFront();
    await this.waitFor(css);
    const [from, to] = await this.evaluate(placesOfWords, css, words);
    await this.answered(this.dragAt(from, to), 'a drag');
  }

  /** A key as KeyboardEvent.key names it, with its modifiers: `s`, `Escape`, `Shift+Enter`. */
  async press(keys: string): Promise<void> {
    await this.bringToFront();
    // React hears a key from the task after the one that has drawn the button beside it: no hand is as quick as that.
    await this.evaluate(`(${twoFrames})()`);
    await this.answered(this.pressAt(keys.split('+')), 'a key');
  }

  /** One key after the other, into what has the focus. */
  async type(text: string): Promise<void> {
    await this.bringToFront();
    for (const letter of text) await this.answered(this.pressAt([letter]), 'a key');
  }

  private run(expression: string): Promise<string> {
    return this.answered(this.evaluateText(expression), 'a script');
  }

  /** A page that hangs is said to hang, and where. */
  private async answered<Value>(answer: Promise<Value>, what: string): Promise<Value> {
    const timer = new AbortController();
    const late = pause(60_000, undefined, timer).then(() => {
      throw new Error(`${this.label} did not answer ${what} within 60 s.`);
    });
    late.catch(() => {}); // the timer, stopped
    try {
      return await Promise.race([answer, late]);
    } finally {
      timer.abort();
    }
  }

  /** Where to click, once the element rests within the window, is no longer disabled and nothing lies over it. */
  private findPoint(target: Target): Promise<Point | null> {
    return this.evaluate(`(async (element) => {
      if (!element || element.matches(':disabled, [aria-disabled=true]')) return null;
      // A page that scrolls smoothly would still be on its way.
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const middle = () => {
        const box = element.getClientRects()[0];
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      };
      const before = middle();
      await (${twoFrames})();
      const point = middle();
      if (!before || !point || before.x !== point.x || before.y !== point.y) return null;
      // Outside the window there is no element at all.
      const top = document.elementFromPoint(point.x, point.y);
      return top && (element.contains(top) || top.contains(element)) ? point : null;
    })((${finder})(${JSON.stringify(target)}))`) as Promise<Point | null>;
  }

  /** Writes a picture of what is shown; makes the folder. */
  async screenshot(file: string): Promise<void> {
    await this.bringToFront();
    const picture = await this.answered(this.capture(), 'a picture');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, picture);
  }
}

/** One after the other: a tab has to be in front to be drawn. Those that are gone are left out. */
export async function screenshotEach(views: View[], prefix: string): Promise<void> {
  for (const [index, view] of views.entries()) await view.screenshot(`${prefix}-${index + 1}.png`).catch(() => {});
}

function describe(target: Target): string {
  return typeof target === 'string' ? target : `${target.css} named "${target.name}"`;
}
