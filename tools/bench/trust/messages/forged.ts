import { articleOf } from '../storage/library-driver';

/** What stands in a message for a text of so many letters, and for so many lists in each other. */
export interface Sizes {
  long: number;
  deep: number;
}

const own = articleOf(7);
const requests: [kind: string, request: unknown][] = [
  ['save', own],
  ['saveTab', { tabId: 1, mode: 'article' }],
  ['changeText', { id: '', html: '<p>Another text</p>', before: '' }],
  ['undoSave', { id: '' }],
  ['delete', { ids: [''] }],
  ['restore', { ids: [''] }],
  ['tag', { ids: [''], tag: 'forged', isOn: true }],
  ['pictures', { ask: 'text-only', id: '' }],
];

/** As JSON: `__proto__` is then a key like any other, and the same for every sender. ID stands for a saved article's. */
export function forgedMessages(id: string): string[] {
  const plain = requests.map(([kind, request]) => JSON.stringify({ to: 'background', kind, request }));
  const [save = ''] = plain;
  const written = [
    ...plain,
    // The offscreen document's question, and places that are none.
    JSON.stringify({ to: 'offscreen', kind: 'prepare', request: { value: own, address: own.article.url } }),
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((name) => [
      JSON.stringify({ to: 'background', kind: name, request: {} }),
      JSON.stringify({ to: name, kind: 'save', request: own }),
    ]),
    `{"__proto__":{"to":"background","kind":"save"},"request":${JSON.stringify(own)}}`,
    save.replace('"request":{', '"request":{"__proto__":{"tabId":1,"isAdmin":true},'),
    save.replace('"html":"', '"html":"LONG'),
    '{"to":"background","kind":"save","request":DEEP}',
    '"wake"',
    'null',
    '7',
    '[]',
  ];
  return written.map((message) =>
    message.replaceAll('"id":""', `"id":"${id}"`).replaceAll('"ids":[""]', `"ids":["${id}"]`),
  );
}

/** Runs where it is sent, as text: sends all at once and gives those that were answered within three seconds. */
export const sendAll = `async (messages, target, sizes) => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const answered = [];
  await Promise.all(messages.map(async (text) => {
    const message = JSON.parse(text
      .replace('LONG', 'x'.repeat(sizes.long))
      .replace('DEEP', '['.repeat(sizes.deep) + ']'.repeat(sizes.deep)));
    const late = new Promise((resolve) => setTimeout(resolve, 3000));
    // What is too deep for the browser itself throws at once.
    const send = async () => (target ? runtime.sendMessage(target, message) : runtime.sendMessage(message));
    const reply = await Promise.race([send().catch(() => undefined), late]);
    if (reply !== undefined && reply !== null) answered.push(text.slice(0, 60) + ': ' + JSON.stringify(reply).slice(0, 60));
  }));
  if (target) {
    const port = runtime.connect(target);
    port.onMessage.addListener((reply) => answered.push('a port: ' + JSON.stringify(reply).slice(0, 60)));
    for (const text of messages.slice(0, 8)) try { port.postMessage(JSON.parse(text)); } catch {}
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return answered;
}`;
