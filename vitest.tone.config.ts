import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** The tests of the tone check alone, for `npm run mutation`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['ajar-source', ...defaultServerConditions] } },
  test: {
    include: ['packages/core/src/tone/**/*.test.ts'],
    exclude: ['packages/core/src/tone/corpus.test.ts', 'packages/core/src/tone/tone-page.test.ts'],
  },
});
