import { defineConfig } from 'vitest/config';

const browser = ['src/testing/browser/**/*.test.ts'];
const site = ['src/testing/site/**/*.test.ts'];

/** `unit` is pure and takes seconds; `site` reads the finished site in dist/; `browser` opens it in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...site, ...browser],
          // Long enough for a slow machine to start a few commands: no test is to fail for the time it took.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'site', include: site, testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: browser,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at a time: more would compete for a small machine and make waiting unsteady.
          maxWorkers: 2,
          globalSetup: ['src/testing/browser/find.ts'],
        },
      },
    ],
  },
});
