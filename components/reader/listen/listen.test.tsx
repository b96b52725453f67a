// @vitest-environment jsdom
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ListenButton } from './ListenButton';
import { Player } from './Player';
import { useListen } from './use-listen';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') } }));

class Utterance extends EventTarget {
  rate = 1;
  voice: { name: string } | null = null;
  constructor(readonly text: string) {
    super();
  }
}
class Engine extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  said: string[] = [];
  current: Utterance | null = null;
  getVoices = () => this.voices;
  speak(utterance: Utterance) {
    this.current = utterance;
    this.said.push(utterance.text);
  }
  cancel() {
    this.current = null;
  }
}

const english = { voiceURI: 'Samantha', name: 'Samantha', lang: 'en-US', localService: true };
const server = { voiceURI: 'Cloud', name: 'Cloud', lang: 'en-US', localService: false };
const onFail = vi.fn();
let engine: Engine;
let painted: Map<string, Range[]>;
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', (engine = new Engine()));
  vi.stubGlobal('Highlight', class extends Array<Range> {});
  vi.stubGlobal('CSS', { highlights: (painted = new Map()) });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // jsdom lays nothing out: everything is in sight.
  Range.prototype.getBoundingClientRect = () => ({ top: 200, bottom: 220, left: 0, right: 10 }) as DOMRect;
  localStorage.clear();
  onFail.mockReset();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await show('<p>One <b>is</b> here. Two.</p><pre>code</pre>');
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.textContent = '';
  vi.unstubAllGlobals();
});

function Page({ html }: { html: string }) {
  const text = useRef<HTMLDivElement>(null);
  const listen = useListen(text, { html, lang: 'en', onFail });
  return (
    <>
      {/* oxlint-disable-next-line react/no-danger -- the test's own words */}
      <div ref={text} dangerouslySetInnerHTML={{ __html: html }} />
      <ListenButton listen={listen} />
      {listen.state && <Player listen={listen} />}
    </>
  );
}

const show = (html: string) => act(async () => root.render(<Page html={html} />));
const button = (name: string) => document.querySelector<HTMLElement>(`button[aria-label^="reading.listen.${name}"]`);
const click = (name: string) => act(async () => button(name)!.click());
const end = () => act(async () => void engine.current!.dispatchEvent(new Event('end')));
const spoken = () => (painted.get('spoken') ?? []).map(String);

async function giveVoices(voices: Partial<SpeechSynthesisVoice>[]): Promise<void> {
  engine.voices = voices;
  await act(async () => void engine.dispatchEvent(new Event('voiceschanged')));
}

test('nothing is offered without a voice, nor with a server’s alone', async () => {
  expect(button('label')).toBeNull();
  await giveVoices([server]);
  expect(button('label')).toBeNull();
  await giveVoices([server, english]);
  expect(button('label')).not.toBeNull();
});

test('each sentence is said by the chosen voice, and marked', async () => {
  await giveVoices([server, english]);
  await click('label');
  expect(engine.current?.voice?.name).toBe('Samantha');
  expect(spoken()).toEqual(['One is here.']);
  await end();
  expect(spoken()).toEqual(['Two.']);
  await end();
  expect(engine.said).toEqual(['One is here.', 'Two.', 'reading.listen.codeLeftOut']);
  await end();
  expect(button('play')).not.toBeNull();
});

test('pause, skip, go on, stop', async () => {
  await giveVoices([english]);
  await click('label');
  await click('pause');
  expect(engine.current).toBeNull();
  await click('next');
  expect(spoken()).toEqual(['Two.']);
  await click('play');
  expect(engine.said).toEqual(['One is here.', 'Two.']);
  await click('stop');
  expect(engine.current).toBeNull();
  expect(spoken()).toEqual([]);
  expect(button('play')).toBeNull();
});

test('a speed is heard at once, and remembered', async () => {
  await giveVoices([english]);
  await click('label');
  await click('speed');
  const faster = [...document.querySelectorAll<HTMLElement>('[role=menuitemradio]')].find(
    (item) => item.textContent === '1.5×',
  );
  await act(async () => faster!.click());
  expect(engine.current?.rate).toBe(1.5);
  expect(JSON.parse(localStorage.getItem('listen')!)).toEqual({ en: { rate: 1.5, voice: null } });
});

test('marks that replace the text’s nodes leave the sentence marked', async () => {
  await giveVoices([english]);
  await click('label');
  const paragraph = document.querySelector('p')!;
  await act(async () => paragraph.replaceChildren('One is here', '. Two.'));
  expect(spoken()).toEqual(['One is here.']);
});

test('another text, and leaving the page, end it', async () => {
  await giveVoices([english]);
  await click('label');
  await show('<p>Another.</p>');
  expect(engine.current).toBeNull();
  expect(button('play')).toBeNull();
  await click('label');
  window.dispatchEvent(new Event('pagehide'));
  expect(engine.current).toBeNull();
});

test('what cannot be done is said', async () => {
  await giveVoices([english]);
  await click('label');
  await act(async () => void engine.current!.dispatchEvent(new Event('error')));
  expect(onFail).toHaveBeenCalledWith('reading.listen.failed');
  await show('<p>***</p>');
  await click('label');
  expect(onFail).toHaveBeenCalledWith('reading.listen.empty');
});
