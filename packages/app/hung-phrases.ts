import type { Plugin } from 'vite';

import { hangAllPhrases } from '../core/src/reading/claims/all-phrases.ts';

/** The phrases of the reader, hung up when the program is built: each thread of each command would else take a fifth of a second for it. */
export function hungPhrases(): Plugin {
  return {
    name: 'hung-phrases',
    load: {
      filter: { id: /\/reading\/claims\/hung-phrases\.ts$/u },
      // As text: it is read faster so than as a program.
      handler: () => `export const HUNG = JSON.parse(${JSON.stringify(JSON.stringify(hangAllPhrases()))});`,
    },
  };
}
