import { createHash } from 'node:crypto';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import type { Plugin, Rolldown } from 'vite';

const WORKER = 'service-worker';

/** Built into the app package, which serves it. `source` reads the core from its TypeScript: no build of it is needed. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), tailwindcss(), buildNamed()],
  resolve: { conditions: ['ajar-source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    outDir: '../app/dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The page may load nothing that is not a file of its own (strict CSP): no inlined assets, no polyfill snippets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', away: 'away.html', [WORKER]: 'src/offline/worker/service-worker.ts' },
      output: {
        // A service worker answers for the folder it lies in, under a name that stays.
        entryFileNames: ({ name }) => (name === WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});

/** Writes into the service worker which build it is, as the names of all files say what is in them, and what its page needs. */
function buildNamed(): Plugin {
  return {
    name: 'ajar-build-named',
    generateBundle(_options, bundle) {
      const worker = bundle[`${WORKER}.js`];
      if (worker?.type !== 'chunk') return;
      const build = createHash('sha256').update(Object.keys(bundle).toSorted().join('\n')).digest('hex').slice(0, 12);
      const facts = { id: build, awayFiles: filesOf('away', bundle) };
      worker.code = `const AJAR_BUILD=${JSON.stringify(facts)};${worker.code}`;
    },
  };
}

/** The files an entry may load, at once or later. */
function filesOf(entry: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const wanted = chunks.filter(({ isEntry, name }) => isEntry && name === entry).map(({ fileName }) => fileName);
  const files = new Set(wanted);
  for (const name of files) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    const { imports = [], dynamicImports = [] } = chunk ?? {};
    for (const file of [...imports, ...dynamicImports, ...(chunk?.viteMetadata?.importedCss ?? [])]) files.add(file);
  }
  return [...files].map((file) => `/${file}`);
}
