import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/stories/**/*.test.ts'],
    globalSetup: ['e2e/global-setup.ts'],
    // One browser leaves two thirds of two cores idle. Each has its own profile, clipboard, folder and display.
    maxWorkers: 2,
    isolate: false,
    // Twice what a story takes at most: story.ts.
    testTimeout: 240_000,
    hookTimeout: 90_000,
    retry: 0,
    expect: { poll: { timeout: 30_000 } },
  },
});
