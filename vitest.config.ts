import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A thread is there in less time than a process: 96 files took 167 s instead of 189.
    pool: 'threads',
    setupFiles: ['./tests/setup.ts'],
    testTimeout: 60_000,
    exclude: ['**/node_modules/**', '**/.output/**', 'e2e/**'],
  },
});
