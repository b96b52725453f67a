import { expect, test } from 'vitest';
import { parseDisplay } from './display-settings';

const defaults = { theme: 'auto', textSize: 2 };

test.each([
  ['nothing', null, defaults],
  ['both', '{"theme":"sepia","textSize":4}', { theme: 'sepia', textSize: 4 }],
  ['one', '{"theme":"dark"}', { theme: 'dark', textSize: 2 }],
  ['a theme of a later version', '{"theme":"dusk","textSize":0}', { theme: 'auto', textSize: 0 }],
  ['a size out of range', '{"textSize":9}', defaults],
  ['a size between steps', '{"textSize":1.5}', defaults],
  ['not an object', '"dark"', defaults],
  ['not JSON', '{theme', defaults],
])('%s', (_, stored, expected) => expect(parseDisplay(stored)).toEqual(expected));
