import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Speaker, type SpeakerState } from './speaker';

class FakeUtterance extends EventTarget {
  rate = 1;
  voice: unknown = null;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

/** Says nothing by itself: the test tells it when a sentence begins and ends. */
class FakeEngine {
  queue: FakeUtterance[] = [];
  said: string[] = [];
  cancelled: FakeUtterance[] = [];
  speak(utterance: FakeUtterance) {
    this.queue.push(utterance);
    this.said.push(utterance.text);
  }
  cancel() {
    this.cancelled.push(...this.queue.splice(0));
  }
  fire(type: string) {
    this.queue[0]!.dispatchEvent(new Event(type));
  }
  end() {
    this.queue.shift()!.dispatchEvent(new Event('end'));
  }
}

const sentences = ['One.', 'Two.', 'Three.'].map((spoken, index) => ({
  spoken,
  start: index * 10,
  end: index * 10 + 5,
}));
let engine: FakeEngine;
let states: SpeakerState[];
let speaker: Speaker;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  engine = new FakeEngine();
  states = [];
  const settings = { voice: null, rate: 1.5 };
  speaker = new Speaker(engine as unknown as SpeechSynthesis, sentences, settings, (state) => states.push(state));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('says one sentence after the other, and is at the beginning again after the last', () => {
  speaker.play();
  expect(engine.queue[0]?.rate).toBe(1.5);
  for (const _ of sentences) engine.end();
  expect(engine.said).toEqual(['One.', 'Two.', 'Three.']);
  expect(states.at(-1)).toEqual({ status: 'paused', index: 0 });
});

test('a pause says its sentence again', () => {
  speaker.play();
  engine.end();
  speaker.pause();
  expect(engine.queue).toEqual([]);
  expect(states.at(-1)).toEqual({ status: 'paused', index: 1 });
  speaker.play();
  expect(engine.said).toEqual(['One.', 'Two.', 'Two.']);
});

test('what a cancelled sentence tells late changes nothing', () => {
  speaker.play();
  speaker.skip(1);
  const [late] = engine.cancelled;
  late!.dispatchEvent(new Event('error'));
  late!.dispatchEvent(new Event('end'));
  expect(states.at(-1)).toEqual({ status: 'speaking', index: 1 });
  expect(engine.said).toEqual(['One.', 'Two.']);
});

test.each([
  ['before the first', 0, -1, 0],
  ['back', 2, -1, 1],
  ['on', 0, 1, 1],
  ['past the last', 2, 1, 2],
] as const)('skips %s', (_, from, by, to) => {
  speaker.play(from);
  speaker.skip(by);
  expect(states.at(-1)).toEqual({ status: 'speaking', index: to });
  speaker.pause();
  const count = engine.said.length;
  speaker.skip(by);
  expect(engine.said).toHaveLength(count);
});

test('another voice is heard at once', () => {
  const voice = { lang: 'de-DE' } as SpeechSynthesisVoice;
  speaker.play(1);
  speaker.change({ voice, rate: 2 });
  expect(engine.queue).toMatchObject([{ text: 'Two.', rate: 2, voice, lang: 'de-DE' }]);
  speaker.pause();
  speaker.change({ voice: null, rate: 1 });
  expect(engine.queue).toEqual([]);
});

test('a voice that fails, or stays silent, is said to', () => {
  speaker.play();
  engine.fire('error');
  expect(states.at(-1)).toEqual({ status: 'failed', index: 0 });
  speaker.play();
  vi.advanceTimersByTime(8000);
  expect(states.at(-1)?.status).toBe('failed');
  speaker.play();
  engine.fire('start');
  vi.advanceTimersByTime(60_000);
  expect(states.at(-1)?.status).toBe('speaking');
});

test('stopped, it says nothing more', () => {
  speaker.play();
  speaker.stop();
  engine.cancelled[0]!.dispatchEvent(new Event('end'));
  expect(engine.said).toEqual(['One.']);
});
