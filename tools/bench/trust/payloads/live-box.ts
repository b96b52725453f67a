/** What ran and what was refused since it was last asked. */
export interface Witnessed {
  /** Calls of what an attack calls, and errors that nobody caught: code was there to throw them. */
  executions: string[];
  /** What the page's policy had to stop. */
  violations: string[];
}

const witnessed: Witnessed = { executions: [], violations: [] };
const note = (name: string, ...args: unknown[]): void => {
  witnessed.executions.push(`${name}(${args.map(String).join(', ').slice(0, 80)})`);
};

/** Puts a witness into the place of everything that a payload may call. */
export function hookPage(): void {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch', 'postMessage'])
    Object.defineProperty(window, name, { value: (...args: unknown[]) => note(name, ...args), writable: true });
  for (const name of ['write', 'writeln'])
    Object.defineProperty(document, name, { value: (...args: unknown[]) => note(`document.${name}`, ...args) });
  XMLHttpRequest.prototype.open = (...args: unknown[]) => note('XMLHttpRequest', ...args);
  XMLHttpRequest.prototype.send = () => note('XMLHttpRequest.send');
  // Not what stir() itself sends around, which has no message.
  window.addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) note('error', event.message);
  });
  window.addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) => {
    witnessed.violations.push(`${event.violatedDirective} ${event.blockedURI}`.slice(0, 120));
  });
  // A link that leaves takes the witnesses with it. One that is a script goes its way.
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a, area') : null;
    const address = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '';
    if (!/^\W*j\W*a/i.test(address)) event.preventDefault();
  });
}

export function takeWitnessed(): Witnessed {
  return { executions: witnessed.executions.splice(0), violations: witnessed.violations.splice(0) };
}

const always = ['click', 'mouseover', 'pointerenter', 'focus', 'load', 'error', 'toggle', 'animationstart'];
const events = Object.keys(HTMLElement.prototype).concat(Object.getOwnPropertyNames(HTMLElement.prototype));
const all = [...new Set(events)].filter((name) => name.startsWith('on')).map((name) => name.slice(2));

/** Does to every element what a reader may do, and what none would: every event, click, focus and submit. */
export async function stir(box: ParentNode): Promise<void> {
  for (const element of box.querySelectorAll<HTMLElement>('*')) {
    const handled = Array.from(element.attributes, ({ name }) => name.toLowerCase()).filter((name) =>
      name.startsWith('on'),
    );
    const names = handled.length > 0 ? [...all, ...handled.map((name) => name.slice(2))] : always;
    for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
    for (const kind of [HTMLElement, SVGElement, MathMLElement])
      if (element instanceof kind) kind.prototype.focus.call(element);
    if (element instanceof HTMLElement) HTMLElement.prototype.click.call(element);
    if (element instanceof HTMLFormElement) HTMLFormElement.prototype.submit.call(element);
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  await wait();
}

/** What loads, and what waits for a timer, has come by then. */
export function wait(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 150);
  });
}
