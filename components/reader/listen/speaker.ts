import type { Sentence } from './list-sentences';

export interface SpeakerState {
  status: 'paused' | 'speaking' | 'failed';
  /** Index of the sentence that is said, or that comes next. */
  index: number;
}

export interface SpeakerSettings {
  voice: SpeechSynthesisVoice | null;
  rate: number;
}

/** An engine that was given a sentence and has not begun by then never will: Chromium loses some without an error. */
const silenceMilliseconds = 8000;

/**
 * Says sentences one after the other. Each is an utterance of its own, so that none runs into the 15 seconds after
 * which Chromium cuts a voice from the network off. A pause ends the utterance, and going on says its sentence again:
 * speechSynthesis.pause() is ignored by such voices, and on some systems never comes back.
 */
export class Speaker {
  readonly #engine: SpeechSynthesis;
  readonly #sentences: readonly Sentence[];
  readonly #onState: (state: SpeakerState) => void;
  #settings: SpeakerSettings;
  #state: SpeakerState = { status: 'paused', index: 0 };
  /** Kept, or Chromium's garbage collector takes it and its events with it. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    engine: SpeechSynthesis,
    sentences: readonly Sentence[],
    settings: SpeakerSettings,
    onState: (state: SpeakerState) => void,
  ) {
    this.#engine = engine;
    this.#sentences = sentences;
    this.#settings = settings;
    this.#onState = onState;
  }

  play(index = this.#state.index): void {
    this.#say(Math.min(Math.max(index, 0), this.#sentences.length - 1));
  }

  pause(): void {
    this.#silenceNow();
    this.#tell({ ...this.#state, status: 'paused' });
  }

  /** To another sentence, which is said at once if one was being said. */
  skip(by: 1 | -1): void {
    const index = Math.min(Math.max(this.#state.index + by, 0), this.#sentences.length - 1);
    if (this.#state.status === 'speaking') this.#say(index);
    else this.#tell({ status: 'paused', index });
  }

  /** Another voice or speed is heard at once. */
  change(settings: SpeakerSettings): void {
    this.#settings = settings;
    if (this.#state.status !== 'paused') this.#say(this.#state.index);
  }

  stop(): void {
    this.#silenceNow();
  }

  #say(index: number): void {
    const sentence = this.#sentences[index];
    if (!sentence) return;
    this.#silenceNow();
    const utterance = new SpeechSynthesisUtterance(sentence.spoken);
    const { voice, rate } = this.#settings;
    utterance.rate = rate;
    if (voice) {
      utterance.voice = voice;
      utterance.lang = voice.lang;
    }
    // What an utterance of before still has to say concerns nobody: cancelling one fires its events later.
    const ifCurrent = (run: () => void) => () => {
      if (utterance === this.#utterance) run();
    };
    utterance.addEventListener(
      'start',
      ifCurrent(() => clearTimeout(this.#silence)),
    );
    utterance.addEventListener(
      'end',
      ifCurrent(() => this.#goOn()),
    );
    utterance.addEventListener(
      'error',
      ifCurrent(() => this.#fail()),
    );
    this.#utterance = utterance;
    this.#silence = setTimeout(() => this.#fail(), silenceMilliseconds);
    this.#tell({ status: 'speaking', index });
    this.#engine.speak(utterance);
  }

  #goOn(): void {
    const next = this.#state.index + 1;
    if (next < this.#sentences.length) {
      this.#say(next);
      return;
    }
    this.#silenceNow();
    this.#tell({ status: 'paused', index: 0 });
  }

  #fail(): void {
    this.#silenceNow();
    this.#tell({ ...this.#state, status: 'failed' });
  }

  #silenceNow(): void {
    clearTimeout(this.#silence);
    this.#utterance = null;
    this.#engine.cancel();
  }

  #tell(state: SpeakerState): void {
    this.#state = state;
    this.#onState(state);
  }
}
