import { anything, assert, asyncProperty, constant, constantFrom, oneof, property, record } from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from './messages';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;

const id = 'offprint';
const own = { id, url: 'chrome-extension://offprint/popup.html' };
const kinds = ['save', 'saveTab', 'changeText', 'undoSave', 'delete', 'tag', 'restore', 'pictures'] as const;

let listener: Listener;
const handle = vi.fn((request: { tabId: number }) => Promise.resolve({ status: 'done', tabId: request.tabId }));

beforeEach(() => {
  handle.mockClear();
  fakeBrowser.runtime.id = id;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://offprint${path}`);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  const handlers = Object.fromEntries(kinds.map((kind) => [kind, handle]));
  answer('background', handlers as unknown as Handlers<'background'>);
});

const anyValue = anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true });

/** A message as it should be, and one with anything in any of its places. */
const message = oneof(
  anyValue,
  record(
    {
      to: oneof(constant('background'), anyValue),
      kind: oneof(constantFrom(...kinds, '__proto__', 'constructor', 'toString'), anyValue),
      request: anyValue,
    },
    { requiredKeys: [] },
  ),
);

const strangers = [
  { id, url: 'https://evil.example/', tab: { id: 1 } },
  // What our own script says in a page.
  { id, url: 'https://news.example/story', tab: { id: 1 }, origin: 'https://news.example' },
  { id, url: 'https://evil.example/chrome-extension://offprint/popup.html' },
  { id, url: 'chrome-extension://offprint.evil/popup.html' },
  { id, url: 'chrome-extension://offprinter/popup.html' },
  { id, url: 'blob:chrome-extension://offprint/0f' },
  { id },
  { id, url: '' },
  { id: 'other', url: 'chrome-extension://other/page.html' },
  { id: 'other', url: own.url },
  { url: own.url },
];

test('nobody but our own pages is heard, whatever they say', () => {
  const respond = vi.fn();
  assert(
    property(message, constantFrom(...strangers), (said, sender) => {
      expect(listener(said, sender, respond)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
  for (const sender of strangers)
    for (const kind of kinds)
      expect(listener({ to: 'background', kind, request: { ids: ['a'] } }, sender, respond)).toBeUndefined();
  expect(handle).not.toHaveBeenCalled();
  expect(respond).not.toHaveBeenCalled();
});

test('whatever our own pages say, there is one answer, or at once none', async () => {
  await assert(
    asyncProperty(message, async (said) => {
      const replies: unknown[] = [];
      const isHeard = listener(said, own, (reply) => replies.push(reply));
      if (isHeard) await vi.waitFor(() => expect(replies).toHaveLength(1), { interval: 0 });
      else expect(replies).toEqual([]);
      for (const reply of replies) expect(['done', 'failed']).toContain((reply as { status: string }).status);
    }),
    { numRuns: 1_000 },
  );
});

test('a request that is none is answered with a failure', async () => {
  const replies: unknown[] = [];
  expect(listener({ to: 'background', kind: 'saveTab', request: null }, own, (reply) => replies.push(reply))).toBe(
    true,
  );
  await vi.waitFor(() => expect(replies).toEqual([{ status: 'failed', reason: expect.stringMatching(/null/) }]));
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'unknown', ''])('no kind is called %j', (kind) => {
  expect(listener({ to: 'background', kind, request: {} }, own, () => {})).toBeUndefined();
});
