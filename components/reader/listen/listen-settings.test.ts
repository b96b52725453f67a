// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readListenSettings, writeListenSettings } from './listen-settings';
import { orderVoices } from './order-voices';

beforeEach(() => localStorage.clear());

test('speed and voice are remembered for each language', () => {
  writeListenSettings('en-GB', { rate: 1.5, voice: 'Samantha' });
  writeListenSettings('de', { rate: 0.8, voice: null });
  expect(readListenSettings('en-US')).toEqual({ rate: 1.5, voice: 'Samantha' });
  expect(readListenSettings('de-AT')).toEqual({ rate: 0.8, voice: null });
  expect(readListenSettings('fr')).toEqual({ rate: 1, voice: null });
});

test.each(['{', 'null', '[]', '{"en":5}', '{"en":{"rate":99,"voice":{}}}'])('%s is not taken', (stored) => {
  localStorage.setItem('listen', stored);
  expect(readListenSettings('en')).toEqual({ rate: 1, voice: null });
});

function voice(voiceURI: string, lang: string, localService = true): SpeechSynthesisVoice {
  return { voiceURI, lang, localService } as SpeechSynthesisVoice;
}

test('voices of the language come first, and those of a server never', () => {
  const voices = [
    voice('Anna', 'de-DE'),
    voice('Net', 'en-GB', false),
    voice('Samantha', 'en_US'),
    voice('Kate', 'en-GB'),
    voice('Kate', 'en-GB'),
  ];
  expect(orderVoices(voices, 'en-GB').map(({ voiceURI }) => voiceURI)).toEqual(['Kate', 'Samantha', 'Anna']);
});
