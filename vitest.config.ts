import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['ajar-source', ...defaultServerConditions] } },
  test: {
    // Much of the time is waiting: for a browser, a mail server, a process that starts.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Three hundred files that leave nothing behind: what they load is loaded once a worker; once a file takes longer than the tests.
          isolate: false,
          include: ['packages/{core,app,web}/src/**/*.test.ts'],
          exclude: ['packages/app/src/store/**'],
          setupFiles: ['packages/web/src/testing/speak-english.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['packages/app/src/store/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
