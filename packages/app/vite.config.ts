import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

import { defaultServerConditions, defineConfig } from 'vite';
import type { Plugin } from 'vite';

import { directImports } from './direct-imports.ts';
import { hungPhrases } from './hung-phrases.ts';
import { narrowLetters } from './narrow-letters.ts';

/**
 * The program as few files: Node takes half a millisecond and more for each module that it loads, and a command as plain
 * as `ajar list` would load some 600. What is loaded late in the sources is loaded late here.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [directImports(), hungPhrases(), narrowLetters(), withDemoMailbox()],
  resolve: { conditions: ['ajar-source', ...defaultServerConditions] },
  ssr: {
    noExternal: ['@ajar/core', 'kysely', 'commander'],
    resolve: { conditions: ['ajar-source', ...defaultServerConditions] },
  },
  build: {
    ssr: true,
    // As deep as the folders of the sources, so that paths from a file to what lies beside it hold.
    outDir: 'dist/bundle',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        main: 'src/cli/main.ts',
        'judge-worker': 'src/service/scan/judge-worker.ts',
        'full-parse-worker': 'src/mailbox/full-parse-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** The made-up mailbox is shipped beside the program, so that the demo is there wherever Ajar is installed. */
function withDemoMailbox(): Plugin {
  const from = join(import.meta.dirname, '../../examples/demo.mbox');
  return {
    name: 'demo-mailbox',
    writeBundle: ({ dir = '' }) => copyFile(from, join(dir, 'demo.mbox')),
  };
}
