import type { Sentence } from './list-sentences';

/** Measured by nobody's voice in particular: English at speed 1 is said at 150 to 170 words a minute. */
const charactersASecond = 15;
/** A Chinese or Japanese character is a syllable. */
const ideographsASecond = 5;
const ideograph = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;

/** How long the text takes up to each sentence, in seconds at speed 1; one entry more than there are sentences. */
export function timesOf(sentences: readonly Sentence[]): number[] {
  let time = 0;
  const times = [0];
  for (const { spoken } of sentences) {
    const ideographs = spoken.match(ideograph)?.length ?? 0;
    time += (spoken.length - ideographs) / charactersASecond + ideographs / ideographsASecond;
    times.push(time);
  }
  return times;
}

/** "0:44", "12:05", "1:02:03" */
export function formatTime(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
