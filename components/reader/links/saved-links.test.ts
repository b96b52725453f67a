// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listTargets } from './saved-links';

test('links by the address that the library keeps', () => {
  const root = document.createElement('div');
  root.innerHTML = `<a href="https://daily.example/a?utm_source=x#part">1</a> <a href="https://daily.example/a">2</a>
    <a href="https://daily.example/b">3</a> <a href="#note">4</a> <a href="mailto:a@b.example">5</a> <a>6</a>`;
  const found = [...listTargets(root)].map(([address, links]) => [address, links.map((link) => link.textContent)]);
  expect(found).toEqual([
    ['https://daily.example/a', ['1', '2']],
    ['https://daily.example/b', ['3']],
  ]);
});
