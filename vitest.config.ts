import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const rooms = ['components', 'entrypoints', 'lib', 'tests', 'tools'];

/** Tests that put something in the place of a module or a global, which the next file would find there. */
const replacing = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(/.test(readFileSync(file, 'utf8')));

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['./tests/setup.ts'],
    testTimeout: 60_000,
    // Else one core of two is left alone.
    maxWorkers: '100%',
    // A process for each file took as long as what is in the files.
    projects: [
      { extends: true, test: { name: 'together', isolate: false, include: named(rooms), exclude: replacing } },
      { extends: true, test: { name: 'alone', include: replacing } },
    ],
  },
});

function named(folders: string[]): string[] {
  return folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);
}
