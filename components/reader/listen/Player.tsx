import { FastForward, Pause, Play, Rewind, X } from 'lucide-react';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { MenuButton } from '../../shared/MenuButton';
import { speeds } from './listen-settings';
import { formatTime, timesOf } from './pace';
import './player.css';
import type { Listen } from './use-listen';

/** What is being read aloud: how far it is, how fast, and by whom. */
export function Player({ listen }: { listen: Listen }) {
  const { state, sentences, rate, voice, voices } = listen;
  const times = useMemo(() => timesOf(sentences), [sentences]);
  const whole = times.at(-1)!;
  const done = times[state?.index ?? 0]!;
  const isSpeaking = state?.status === 'speaking';
  const PlayIcon = isSpeaking ? Pause : Play;
  return (
    <section className="pop player" aria-label={i18n.t('reading.listen.label')}>
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('reading.listen.previous')}
        onClick={() => listen.skip(-1)}
      >
        <Rewind className="i i-18 flip" aria-hidden="true" />
      </button>
      <button
        className="play"
        type="button"
        aria-label={isSpeaking ? i18n.t('reading.listen.pause') : i18n.t('reading.listen.play')}
        onClick={listen.toggle}
      >
        <PlayIcon className="i i-18" aria-hidden="true" />
      </button>
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('reading.listen.next')}
        onClick={() => listen.skip(1)}
      >
        <FastForward className="i i-18 flip" aria-hidden="true" />
      </button>
      <span className="grow player-time">
        <span className="player-meter" aria-hidden="true">
          <i style={{ width: `${whole === 0 ? 0 : (done / whole) * 100}%` }} />
        </span>
        <span className="num faint">
          {i18n.t('reading.listen.time', [formatTime(done / rate), formatTime(whole / rate)])}
        </span>
      </span>
      <MenuButton
        className="btn plain sm"
        label={i18n.t('reading.listen.speed', [String(rate)])}
        items={speeds.map((speed) => ({
          text: `${speed}×`,
          isChosen: speed === rate,
          run: () => listen.choose({ rate: speed }),
        }))}
      >
        {rate}×
      </MenuButton>
      {voice && (
        <MenuButton
          className="btn plain sm player-voice"
          label={i18n.t('reading.listen.voice', [voice.name])}
          items={voices.map(({ voiceURI, name, lang }) => ({
            text: `${name} (${lang})`,
            isChosen: voiceURI === voice.voiceURI,
            run: () => listen.choose({ voice: voiceURI }),
          }))}
        >
          <span className="clip" dir="auto">
            {voice.name}
          </span>
        </MenuButton>
      )}
      <button className="icon-btn" type="button" aria-label={i18n.t('reading.listen.stop')} onClick={listen.stop}>
        <X className="i i-18" aria-hidden="true" />
      </button>
    </section>
  );
}
