import { readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

const LIBRARY = new URL('../core/src/index.ts', import.meta.url);
const IMPORTED = /import \{([^}]*)\} from '@ajar\/core';/gu;
const PASSED_ON = /export (?:\{([^}]*)\}|\*) from '(\.[^']*)';/gu;
const MADE_THERE = /^export (?:const|function|class) (\w+)/gmu;

/**
 * Imports from the library's one door as imports from the files behind it: whoever needs one function of it would else load
 * all of it, models and letters included.
 */
export function directImports(): Plugin {
  const files = exportsOf(LIBRARY);
  return {
    name: 'direct-imports',
    enforce: 'pre',
    transform: {
      filter: { id: /\.ts$/u, code: '@ajar/core' },
      handler: (code) =>
        code.replaceAll(IMPORTED, (_, names: string) =>
          namesIn(names)
            .map((name) => `import { ${name} } from '${files.get(name)?.pathname ?? '@ajar/core'}';`)
            .join(' '),
        ),
    },
  };
}

/** What a file exports, and the files that it comes from. */
function exportsOf(file: URL): ReadonlyMap<string, URL> {
  const source = readFileSync(file, 'utf8');
  const files = new Map<string, URL>();
  for (const [, name = ''] of source.matchAll(MADE_THERE)) files.set(name, file);
  for (const [, names, path = ''] of source.matchAll(PASSED_ON)) {
    const from = new URL(path, file);
    if (names === undefined) for (const [name, origin] of exportsOf(from)) files.set(name, origin);
    else for (const name of namesIn(names)) files.set(name, from);
  }
  return files;
}

/** Types are left out: nothing is left of them. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}
