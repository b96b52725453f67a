// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { copyPage } from '../copy-page';
import { flattenFrames } from './flatten-frames';
import { flattenShadowRoots } from './flatten-shadow-roots';

/** An element with an open shadow root. */
function host(light: string, shadow: string): HTMLElement {
  const element = document.createElement('news-story');
  element.innerHTML = light;
  element.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return element;
}

function openFrame(html: string): void {
  const element = document.createElement('iframe');
  document.body.replaceChildren(element);
  element.contentDocument!.body.innerHTML = html;
}

describe('shadow roots', () => {
  test.each([
    ['text of the root', '', '<p>Inside</p>', '<p>Inside</p>'],
    ['what was given to the slot', '<p>Given</p>', '<h2>Head</h2><slot></slot>', '<h2>Head</h2><p>Given</p>'],
    [
      'named slots',
      '<b slot="name">Ana</b><i>rest</i>',
      '<p><slot name="name"></slot></p><slot></slot>',
      '<p><b slot="name">Ana</b></p><i>rest</i>',
    ],
    ['a slot that was given nothing', '', '<slot>Nobody</slot>', 'Nobody'],
    ['styles stay out', '', '<style>p{}</style><p>Inside</p>', '<p>Inside</p>'],
    ['clobbering inside', '', '<form><input name="parentNode"></form>', '<form><input></form>'],
  ])('%s', (_, light, shadow, expected) => {
    document.body.replaceChildren(host(light, shadow));
    const before = document.documentElement.outerHTML;
    const { document: copy, live, copies } = copyPage(document);
    flattenShadowRoots(live, copies);
    expect(copy.querySelector('news-story')!.innerHTML).toBe(expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('one in another', () => {
    const outer = host('', '<div></div>');
    outer.shadowRoot!.querySelector('div')!.append(host('', '<p>Deep</p>'));
    document.body.replaceChildren(outer);
    const { document: copy, live, copies } = copyPage(document);
    flattenShadowRoots(live, copies);
    expect(copy.body.textContent).toBe('Deep');
  });
});

describe('frames', () => {
  test('what is called a frame inside a drawing is none', () => {
    document.body.innerHTML = '<p>Text</p><svg><iframe></iframe></svg><math><iframe></iframe></math>';
    const { document: copy, live, copies } = copyPage(document);
    flattenFrames(live, copies);
    expect(copy.body.textContent).toBe('Text');
  });

  test('the text of a frame of the same site stands in its place', () => {
    openFrame(`<p>${'A sentence of the story. '.repeat(30)}</p>`);
    const { document: copy, live, copies } = copyPage(document);
    flattenFrames(live, copies);
    expect(copy.querySelector('iframe')).toBeNull();
    expect(copy.body.textContent).toContain('A sentence of the story.');
  });

  test.each([
    ['a short one', '<p>Advertisement</p>'],
    ['one of scripts', `<script>${'x '.repeat(900)}</script>`],
  ])('%s stays a frame', (_, html) => {
    openFrame(html);
    const { document: copy, live, copies } = copyPage(document);
    flattenFrames(live, copies);
    expect(copy.querySelector('iframe')).not.toBeNull();
  });
});
