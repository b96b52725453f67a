import { type RefObject, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { LiveText } from '../text/live-text';
import { paint } from '../text/paint';
import { isInSight, showRange } from '../text/show-range';
import { listSentences, type Sentence } from './list-sentences';
import { type ListenSettings, readListenSettings, writeListenSettings } from './listen-settings';
import { Speaker, type SpeakerState } from './speaker';
import { useVoices } from './use-voices';

interface Session {
  live: LiveText;
  speaker: Speaker;
  sentences: Sentence[];
}

interface Options {
  html: string;
  lang: string;
  onFail: (text: string) => void;
}

export type Listen = ReturnType<typeof useListen>;

/** Reads the text aloud from where the reader is, marks the sentence, and goes along with it as long as the reader does. */
export function useListen(text: RefObject<HTMLElement | null>, { html, lang, onFail }: Options) {
  const voices = useVoices(lang);
  const [settings, setSettings] = useState(() => readListenSettings(lang));
  const [state, setState] = useState<SpeakerState | null>(null);
  const [sentences, setSentences] = useState<Sentence[]>([]);
  const session = useRef<Session>(null);
  const lastShown = useRef<number>(null);
  const voice = voices.find(({ voiceURI }) => voiceURI === settings.voice) ?? voices[0] ?? null;

  // Another text, another page: what was being read is no more.
  useEffect(() => {
    const onLeave = () => end(session);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('pagehide', onLeave);
      onLeave();
      setState(null);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other sentences
  }, [html]);

  const index = state?.index;
  useEffect(() => {
    const { live, sentences: said } = session.current ?? {};
    const sentence = index === undefined ? undefined : said?.[index];
    if (!live || !sentence) return;
    paintSentence(live, sentence);
    // Whoever has scrolled away from the sentence before looks at something else.
    const before = lastShown.current === null ? undefined : said?.[lastShown.current];
    const beforeRange = before && live.rangeOf(before);
    const range = live.rangeOf(sentence);
    if (range && (!beforeRange || isInSight(beforeRange))) showRange(range);
    lastShown.current = index ?? null;
  }, [index]);

  const latestFail = useRef(onFail);
  useEffect(() => {
    latestFail.current = onFail;
  });
  function onState(next: SpeakerState): void {
    setState(next);
    if (next.status === 'failed') latestFail.current(i18n.t('reading.listen.failed'));
  }

  function start(): void {
    const live: LiveText = new LiveText(text.current!, () => {
      const current = session.current?.sentences[lastShown.current ?? -1];
      if (current) paintSentence(live, current);
    });
    const instead = { code: i18n.t('reading.listen.codeLeftOut'), table: i18n.t('reading.listen.tableLeftOut') };
    const list = listSentences(live.text, live.segments, lang, instead);
    if (list.length === 0) {
      live.stop();
      onFail(i18n.t('reading.listen.empty'));
      return;
    }
    const speaker = new Speaker(speechSynthesis, list, { voice, rate: settings.rate }, onState);
    session.current = { live, speaker, sentences: list };
    lastShown.current = null;
    setSentences(list);
    speaker.play(firstInSight(live, list));
  }

  function stop(): void {
    end(session);
    setState(null);
  }

  function choose(change: Partial<ListenSettings>): void {
    const chosen = { ...settings, ...change };
    setSettings(chosen);
    writeListenSettings(lang, chosen);
    const spoken = voices.find(({ voiceURI }) => voiceURI === chosen.voice) ?? voice;
    session.current?.speaker.change({ voice: spoken, rate: chosen.rate });
  }

  /** What the reader asks for is always shown. */
  function ask(run: (speaker: Speaker) => void): void {
    lastShown.current = null;
    if (session.current) run(session.current.speaker);
  }

  return {
    canListen: voices.length > 0,
    state,
    sentences,
    voices,
    voice,
    rate: settings.rate,
    choose,
    stop,
    skip: (by: 1 | -1) => ask((speaker) => speaker.skip(by)),
    /** Begins, pauses, goes on. */
    toggle() {
      if (voices.length === 0) return;
      if (!state) start();
      else ask((speaker) => (state.status === 'speaking' ? speaker.pause() : speaker.play()));
    },
  };
}

function end(session: RefObject<Session | null>): void {
  session.current?.speaker.stop();
  session.current?.live.stop();
  session.current = null;
  paint('spoken', []);
}

function paintSentence(live: LiveText, sentence: Sentence): void {
  const range = live.rangeOf(sentence);
  paint('spoken', range ? [range] : []);
}

/** The first sentence on the screen; at the page's beginning, the first of all. */
function firstInSight(live: LiveText, sentences: Sentence[]): number {
  if (window.scrollY === 0) return 0;
  const found = sentences.findIndex((sentence) => {
    const range = live.rangeOf(sentence);
    return range !== null && range.getBoundingClientRect().top >= 0 && isInSight(range);
  });
  return Math.max(found, 0);
}
