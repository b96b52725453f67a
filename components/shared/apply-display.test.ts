// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { applyDisplay } from './apply-display';
import { defaultDisplay, type Display } from './display-settings';

function apply(change: Partial<Display>, className = ''): HTMLElement {
  const root = document.createElement('html');
  root.className = className;
  applyDisplay(root, { ...defaultDisplay, ...change });
  return root;
}

test.each<[string, Partial<Display>, string, Record<string, string>]>([
  ['the reader as the design draws it', {}, '', { size: '1.1875rem', leading: '1.6', gap: '1.05em' }],
  ['the popup as the design draws it', {}, 'popup-page', { size: '1rem', leading: '1.58', gap: '0.8em' }],
  ['roomy', { spacing: 'roomy' }, '', { leading: '1.8', gap: '2.7em' }],
  ['larger in the reader', { textSize: 5 }, '', { size: '1.75rem' }],
  ['larger in the popup', { textSize: 5 }, 'popup-page', { size: '1.5rem' }],
  ['a face', { face: 'dyslexic' }, '', { face: '"OpenDyslexic", var(--font-ui)' }],
  ['a line', { measure: 'wide' }, '', { measure: '37em' }],
  ['letters and words', { letters: 'wider', words: 'wide' }, '', { letters: '0.12em', words: '0.08em' }],
])('%s', (_, change, className, expected) => {
  const { style } = apply(change, className);
  for (const [name, value] of Object.entries(expected)) expect(style.getPropertyValue(`--read-${name}`)).toBe(value);
});

test('a theme comes and goes', () => {
  const root = apply({ theme: 'sepia', isJustified: true });
  expect(root.dataset).toMatchObject({ theme: 'sepia', justified: '' });
  applyDisplay(root, defaultDisplay);
  expect({ ...root.dataset }).toEqual({});
});
