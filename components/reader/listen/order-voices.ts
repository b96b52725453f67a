/**
 * The voices for a text: those of its language first, of these the ones of its country; each once. Voices of a server
 * are left out: the text would leave the device.
 */
export function orderVoices(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice[] {
  const seen = new Set<string>();
  return voices
    .filter(({ localService, voiceURI }) => localService && !seen.has(voiceURI) && seen.add(voiceURI))
    .map((voice) => ({ voice, rank: rankOf(voice, lang) }))
    .toSorted((a, b) => a.rank - b.rank || a.voice.lang.localeCompare(b.voice.lang))
    .map(({ voice }) => voice);
}

function rankOf(voice: SpeechSynthesisVoice, lang: string): number {
  // Android writes `en_US`.
  const written = voice.lang.replaceAll('_', '-').toLowerCase();
  if (written === lang.toLowerCase()) return 0;
  return firstSubtag(written) === firstSubtag(lang) ? 1 : 2;
}

function firstSubtag(lang: string): string {
  return lang.split('-')[0]!.toLowerCase();
}
