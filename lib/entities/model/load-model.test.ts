import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelFile, readModel } from '../fixtures/read-model';
import { loadModel, ModelError } from './load-model';
import { headerLength, readModelVersion } from './model-file';

const bytes = readFileSync(modelFile);
const copy = () => Uint8Array.from(bytes);

describe('loadModel', () => {
  test('reads the committed file', () => {
    const model = readModel();
    expect(model.version).toMatch(/^[\da-f]{8}$/u);
    expect(model.weights.length % 11).toBe(0);
    expect(model.gazetteer.hashes.length).toBeGreaterThan(20_000);
  });

  test('gives the version that the header tells by itself', () => {
    expect(readModelVersion(copy().slice(0, headerLength).buffer)).toBe(readModel().version);
  });

  test.each<[string, (file: Uint8Array) => ArrayBuffer, RegExp]>([
    ['an empty file', () => new ArrayBuffer(0), /too short/u],
    ['the first half', (file) => file.slice(0, 400_000).buffer as ArrayBuffer, /damaged/u],
    ['a byte less', (file) => file.slice(0, -1).buffer as ArrayBuffer, /cut off/u],
    ['another kind of file', (file) => file.fill(0, 0, 4).buffer as ArrayBuffer, /another kind/u],
    ['a later format', (file) => file.fill(9, 4, 5).buffer as ArrayBuffer, /format 9/u],
    ['a flipped byte', (file) => file.fill(77, 50_000, 50_001).buffer as ArrayBuffer, /damaged/u],
  ])('refuses %s', (_name, make, message) => {
    const data = make(copy());
    expect(() => loadModel(data)).toThrow(ModelError);
    expect(() => loadModel(data)).toThrow(message);
  });
});
