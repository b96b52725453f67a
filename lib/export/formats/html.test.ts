// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { expect, test } from 'vitest';
import { exportedSample, sampleMeans } from '../fixtures/exported-sample';
import { html } from './html';

// jsdom has no setHTML, and a Blob that cannot be read. The stories show both the real way.
Element.prototype.setHTML = function setHTML(text) {
  this.innerHTML = text;
};
globalThis.Blob = NodeBlob as unknown as typeof Blob;

async function write(...given: Parameters<typeof exportedSample>): Promise<Document> {
  let text = '';
  for await (const part of html.write([exportedSample(...given)], sampleMeans)) text += part as string;
  return new DOMParser().parseFromString(text, 'text/html');
}

test('a page has all that it needs in itself, and may ask for nothing', async () => {
  const page = await write();
  expect(page.title).toBe('Chip makers "race" & <run>');
  expect(page.querySelector('img')!.getAttribute('src')).toBe('data:image/webp;base64,AQIDBA==');
  expect(page.querySelector('mark')!.textContent).toBe('Seres');
  expect(page.querySelectorAll('script, link, iframe, [onclick], [style]')).toHaveLength(0);
  const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
  const style = new TextEncoder().encode(page.querySelector('style')!.textContent);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', style)).toString('base64');
  expect(policy).toBe(
    `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test('what the page says of itself breaks out of nothing', async () => {
  const title = '</title><script>alert(1)</script>';
  const page = await write({ title, byline: ['<img src=x onerror=alert(1)>'], lang: '"><script>', dir: 'rtl' });
  expect(page.querySelector('script')).toBeNull();
  expect(page.querySelectorAll('img')).toHaveLength(1);
  expect(page.title).toBe(title);
  expect(page.documentElement.dir).toBe('rtl');
});

test('a direction that is none breaks out of nothing: it stands before the policy', async () => {
  const page = await write({ dir: '"><script>alert(1)</script>' as 'ltr' });
  expect(page.querySelector('script')).toBeNull();
});

test('a picture that is not kept leaves its description', async () => {
  const page = await write({}, { pictures: [] });
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('.missing')!.textContent).toBe('A crane');
});
