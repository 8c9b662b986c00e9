import { defineConfig } from 'vitest/config';

/** Browser journeys on the built site, in a real Chromium, one file after the other: two cores are shared with the browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/support/serveSite.ts',
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
