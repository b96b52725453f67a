import { hookPage, stir, takeWitnessed, wait } from './live-box';

declare global {
  /** Shows HTML as it is, in a document of its own; gives what ran. */
  var runRaw: (html: string) => Promise<string[]>;
}

hookPage();
globalThis.runRaw = async (html) => {
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = html;
  await wait();
  await stir(box);
  return takeWitnessed().executions;
};
