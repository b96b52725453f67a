import { expect, test } from 'vitest';
import { isSamePage } from './followed-page';

const page = (id: number, url: string | null) => ({ id, url });

test.each([
  ['the tab again', page(1, 'https://a.example/x'), page(1, 'https://a.example/x'), false, true],
  ['loaded once more', page(1, 'https://a.example/x'), page(1, 'https://a.example/x'), true, true],
  ['a place in the page', page(1, 'https://a.example/x'), page(1, 'https://a.example/x#part'), true, true],
  ['another tab', page(1, 'https://a.example/x'), page(2, 'https://a.example/x'), false, false],
  ['another page of the site', page(1, 'https://a.example/x'), page(1, 'https://a.example/y'), true, false],
  ['another site, whose address is closed', page(1, 'https://a.example/x'), page(1, null), true, false],
  ['a closed page, looked at again', page(1, null), page(1, null), false, true],
  ['from one closed page to the next', page(1, null), page(1, null), true, false],
  ['a closed page that a click has opened', page(1, null), page(1, 'https://a.example/x'), false, false],
])('%s', (_, read, front, isNavigation, isSame) => expect(isSamePage(read, front, isNavigation)).toBe(isSame));
