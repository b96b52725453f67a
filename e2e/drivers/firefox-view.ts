import { View, type Point } from './view';

/** One WebDriver BiDi command. */
export type SendBidi = (method: string, parameters: object) => Promise<{ result: unknown }>;

/** Keys without a character of their own, as WebDriver numbers them. */
const keyCodes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What is done otherwise for a tab, for a popup and for the browser's own window. */
export interface ViewCalls {
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  emulatePrint(isOn: boolean): Promise<void>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value: string };
  exceptionDetails?: { text: string };
}

export class FirefoxView extends View {
  constructor(
    private readonly send: SendBidi,
    readonly context: string,
    label: string,
    private readonly calls: ViewCalls,
  ) {
    super(`${label} in Firefox`);
  }

  bringToFront(): Promise<void> {
    return this.calls.bringToFront();
  }

  protected async evaluateText(expression: string): Promise<string> {
    const { result } = await this.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    const answer = result as Evaluated;
    if (answer.type === 'exception') throw new Error(`${this.label}: ${answer.exceptionDetails?.text}`);
    return answer.result!.value;
  }

  protected async clickAt({ x, y }: Point): Promise<boolean> {
    try {
      await this.perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    } catch (error) {
      // A bar of the browser's own has come between.
      if (String(error).includes('move target out of bounds')) return false;
      throw error;
    }
    return true;
  }

  protected async dragAt(from: Point, to: Point): Promise<void> {
    await this.perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: Math.round(from.x), y: Math.round(from.y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: Math.round(to.x), y: Math.round(to.y), duration: 100 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  protected async pressAt(keys: string[]): Promise<void> {
    const parts = keys.map((key) => keyCodes[key] ?? key);
    await this.perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...parts.map((value) => ({ type: 'keyDown', value })),
        ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  private async perform(source: object): Promise<void> {
    await this.send('input.performActions', { context: this.context, actions: [source] });
  }

  protected async capture(): Promise<Buffer> {
    const { result } = await this.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from((result as { data: string }).data, 'base64');
  }

  close(): Promise<void> {
    return this.calls.close();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  emulatePrint(isOn: boolean): Promise<void> {
    return this.calls.emulatePrint(isOn);
  }

  async pdf(): Promise<Buffer> {
    const page = { width: 21, height: 29.7 };
    const { result } = await this.send('browsingContext.print', { context: this.context, page });
    return Buffer.from((result as { data: string }).data, 'base64');
  }
}
