import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['./tests/setup.ts'],
    testTimeout: 60_000,
    exclude: ['**/node_modules/**', '**/.output/**', 'e2e/**'],
  },
});
