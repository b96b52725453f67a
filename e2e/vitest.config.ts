import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/stories/**/*.test.ts'],
    globalSetup: ['e2e/global-setup.ts'],
    // One browser at a time: two share the processor, the clipboard and the reader's patience.
    fileParallelism: false,
    maxWorkers: 1,
    isolate: false,
    // Twice what a story takes at most: story.ts.
    testTimeout: 180_000,
    hookTimeout: 90_000,
    retry: 0,
    expect: { poll: { timeout: 15_000 } },
  },
});
