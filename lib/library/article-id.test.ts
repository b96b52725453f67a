import { expect, test } from 'vitest';
import { articleId, fitAddress, sha256 } from './article-id';

test('is a UUID of version 8', async () => {
  const ids = await Promise.all(Array.from({ length: 64 }, (_, index) => articleId(`https://daily.example/${index}`)));
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(64);
});

// Ids leave the device one day, in backups and in sync: this one must never change.
test('stays what it was', async () => {
  expect(await articleId('https://daily.example/news/drones')).toBe('ad2ad51f-c0d0-886e-85d1-cedd9bf54893');
});

test('hashes as everybody does', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('long addresses are told apart by their ends', async () => {
  const long = `https://daily.example/?q=${'x'.repeat(5000)}`;
  expect(fitAddress(long)).toHaveLength(2000);
  expect(fitAddress('https://daily.example/')).toBe('https://daily.example/');
  expect(await articleId(`${long}1`)).not.toBe(await articleId(`${long}2`));
});
