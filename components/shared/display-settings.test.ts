// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { defaultDisplay, displaySetting, parseDisplay, readDisplay, writeDisplay } from './display-settings';

test.each([
  ['nothing', null, {}],
  ['what the first version wrote', '{"theme":"sepia","textSize":4}', { theme: 'sepia', textSize: 4 }],
  ['one', '{"theme":"dark"}', { theme: 'dark' }],
  [
    'all',
    `{"theme":"contrast","face":"dyslexic","textSize":5,"spacing":"roomy","measure":"narrow","letters":"wide",
      "words":"wider","isJustified":true,"marks":"full","hiddenTypes":["date","money"]}`,
    {
      theme: 'contrast',
      face: 'dyslexic',
      textSize: 5,
      spacing: 'roomy',
      measure: 'narrow',
      letters: 'wide',
      words: 'wider',
      isJustified: true,
      marks: 'full',
      hiddenTypes: new Set(['money', 'date']),
    },
  ],
  ['a theme of a later version', '{"theme":"dusk","textSize":0}', { textSize: 0 }],
  ['a face of a later version', '{"face":"comic","spacing":"roomy"}', { spacing: 'roomy' }],
  ['a size out of range', '{"textSize":9}', {}],
  ['a size between steps', '{"textSize":1.5}', {}],
  ['a name that every object has', '{"textSize":"length","marks":"toString"}', {}],
  ['types that are gone', '{"hiddenTypes":["date","mood",7,null]}', { hiddenTypes: new Set(['date']) }],
  ['types that are no list', '{"hiddenTypes":"date","marks":"off"}', { marks: 'off' }],
  ['a yes that is a word', '{"isJustified":"yes"}', {}],
  ['not an object', '"dark"', {}],
  ['null', 'null', {}],
  ['a list', '["dark"]', {}],
  ['not JSON', '{theme', {}],
])('%s', (_, stored, expected) => expect(parseDisplay(stored)).toEqual({ ...defaultDisplay, ...expected }));

test('a change keeps the rest, is read again, and is told', () => {
  let told = 0;
  const stop = displaySetting.watch(() => (told += 1));
  writeDisplay({ hiddenTypes: new Set(['date']) });
  writeDisplay({ spacing: 'roomy' });
  stop();
  writeDisplay({ textSize: 3 });
  expect(told).toBe(2);
  expect(readDisplay()).toEqual({ ...defaultDisplay, hiddenTypes: new Set(['date']), spacing: 'roomy', textSize: 3 });
});

test('what another page has written is told, and nothing else of its storage', () => {
  let told = 0;
  const stop = displaySetting.watch(() => (told += 1));
  window.dispatchEvent(new StorageEvent('storage', { key: 'display' }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'other' }));
  stop();
  expect(told).toBe(1);
});
