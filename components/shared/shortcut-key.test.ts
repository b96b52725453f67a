import { expect, test } from 'vitest';
import { isSingleCharacter, shortcutKey } from './shortcut-key';

test.each([
  ['j', [], 'j', true],
  ['J', [], 'j', true], // Caps Lock
  ['X', ['shiftKey'], 'Shift x', true],
  ['#', ['shiftKey'], '#', true],
  ['#', [], '#', true], // German keyboards have it without Shift
  ['[', [], '[', true],
  ['a', ['ctrlKey'], 'Mod a', false],
  ['a', ['metaKey'], 'Mod a', false],
  ['Escape', [], 'Escape', false],
  ['Enter', [], 'Enter', false],
])('%s %j is %s', (key, held, expected, isSingle) => {
  const shortcut = shortcutKey(press(key, held));
  expect(shortcut).toBe(expected);
  expect(isSingleCharacter(shortcut!)).toBe(isSingle);
});

test.each([
  ['o', ['altKey', 'shiftKey']],
  ['c', ['ctrlKey', 'shiftKey']],
])('%s with %j is the browser’s', (key, held) => expect(shortcutKey(press(key, held))).toBeNull());

function press(key: string, held: string[]) {
  const has = (name: string) => held.includes(name);
  return { key, shiftKey: has('shiftKey'), ctrlKey: has('ctrlKey'), metaKey: has('metaKey'), altKey: has('altKey') };
}
