// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { SavedPicture } from '../../../lib/library/pictures/saved-picture';
import { placePictures, unplacePicture } from './place-pictures';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const address = 'https://img.example/a.png';

function saved(changes: Partial<SavedPicture> = {}): SavedPicture {
  const size = { width: 1200, height: 800, bytes: 1 };
  const flags = { position: 0, isLead: false, isInText: true };
  return { articleId: 'a', address, state: 'kept', hash: 'h', failure: null, ...size, ...flags, ...changes };
}

/** What show-article.ts leaves of a picture. */
const frame = (alt: string, width = '', of = address) =>
  `<span class="picture-gone" role="img" aria-label="${alt}"${alt ? '' : ' aria-hidden="true"'} data-address="${of}" data-width="${width}"></span>`;

function textOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('a kept picture', () => {
  test('has its room before its file is read', () => {
    const root = textOf(`<figure>${frame('A crane')}<figcaption>Set in May.</figcaption></figure>`);
    const [placed] = placePictures(root, [saved()]);
    const button = root.querySelector<HTMLElement>('button.picture')!;
    expect(button.style.cssText).toBe('width: 100%; aspect-ratio: 1200 / 800;');
    const image = root.querySelector('img')!;
    expect([image.width, image.height, image.alt, image.getAttribute('src')]).toEqual([1200, 800, 'A crane', null]);
    expect(placed).toMatchObject({ frame: button, image });
    expect(root.textContent).toBe('Set in May.');
    // A second time there is nothing to do.
    expect(placePictures(root, [saved()])).toEqual([]);
  });

  test.each<[string, string, Partial<SavedPicture>, string]>([
    ['as wide as it is', frame('x'), { width: 300, height: 200 }, '300px'],
    ['as wide as the page wanted it', frame('x', '320'), {}, '320px'],
    ['not wider than it is', frame('x', '900'), { width: 300, height: 200 }, '300px'],
    ['not blown up in a figure', `<figure>${frame('x')}</figure>`, { width: 300, height: 200 }, '300px'],
    ['as wide as it is where the page wanted a share of the column', frame('x', '50%'), { width: 300 }, '300px'],
  ])('is %s', (_name, html, changes, width) => {
    const root = textOf(html);
    placePictures(root, [saved(changes)]);
    expect(root.querySelector<HTMLElement>('.picture')?.style.width).toBe(width);
  });

  test.each<[string, string, Partial<SavedPicture>, boolean]>([
    ['can be enlarged', `<p>${frame('x')}</p>`, {}, true],
    ['not when it is a sign in a line', `<p>${frame('x')}</p>`, { width: 20, height: 20 }, false],
    ['not when it leads somewhere', `<a href="https://daily.example/">${frame('x')}</a>`, {}, false],
    ['but when it leads to its own file', `<a href="https://daily.example/large.jpg">${frame('x')}</a>`, {}, true],
    ['not when it opens something', `<details><summary>${frame('x')}</summary></details>`, {}, false],
  ])('%s', (_name, html, changes, isButton) => {
    const root = textOf(html);
    placePictures(root, [saved(changes)]);
    expect(root.querySelector('button.picture') !== null).toBe(isButton);
    expect(root.querySelector('a button, summary button')).toBeNull();
  });

  test('says why when its file turns out to be lost', () => {
    const root = textOf(frame('A crane'));
    const [placed] = placePictures(root, [saved()]);
    unplacePicture(placed!);
    expect(root.querySelector('.picture-gone')?.getAttribute('data-alt')).toBe('A crane');
    expect(root.querySelector('.picture')).toBeNull();
  });
});

test('one that is not kept says so to eye and ear, in no words of the text', () => {
  const root = textOf(`${frame('A crane')}${frame('', '', 'https://img.example/b.png')}`);
  placePictures(root, [
    saved({ state: 'failed', failure: 'gone', hash: null }),
    saved({ state: 'no-access', hash: null, address: 'https://img.example/b.png' }),
  ]);
  const [first, second] = root.querySelectorAll<HTMLElement>('.picture-gone');
  expect(first?.dataset['reason']).toBeTruthy();
  expect(first?.getAttribute('aria-label')).toBe(`A crane. ${first?.dataset['reason']}`);
  expect(second?.hasAttribute('aria-hidden')).toBe(false);
  expect(root.textContent).toBe('');
  // Fetched meanwhile: it takes the frame's place.
  expect(placePictures(root, [saved()])).toHaveLength(1);
  expect(root.querySelector('img')?.alt).toBe('A crane');
});
