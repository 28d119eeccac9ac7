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
  plugins: [react(), tailwindcss(), buildNamed(), appPreloaded()],
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
    generateBundle: {
      // Behind Vite's own, which drops chunks that were nothing but styles.
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[`${WORKER}.js`];
        if (worker?.type !== 'chunk') return;
        const build = createHash('sha256').update(Object.keys(bundle).toSorted().join('\n')).digest('hex').slice(0, 12);
        const facts = { id: build, awayFiles: filesOf('away', bundle, 'ever') };
        worker.code = `const AJAR_BUILD=${JSON.stringify(facts)};${worker.code}`;
      },
    },
  };
}

/** The app is loaded once its words are there: so that it need not be waited for then, the page asks for its files at once. */
function appPreloaded(): Plugin {
  return {
    name: 'ajar-app-preloaded',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle }) {
        if (bundle === undefined || !path.endsWith('/index.html')) return [];
        return filesOf('show-app', bundle, 'at once')
          .filter((file) => file.endsWith('.js'))
          .map((href) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: '', href }, injectTo: 'head' }));
      },
    },
  };
}

/** The files of a part of the app: those it loads at once, or also those it may load later. */
function filesOf(part: string, bundle: Rolldown.OutputBundle, when: 'at once' | 'ever'): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const wanted = chunks.filter(({ name }) => name === part).map(({ fileName }) => fileName);
  const files = new Set(wanted);
  for (const name of files) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    const { imports = [], dynamicImports = [] } = chunk ?? {};
    const later = when === 'ever' ? dynamicImports : [];
    for (const file of [...imports, ...later, ...(chunk?.viteMetadata?.importedCss ?? [])]) files.add(file);
  }
  // What was dropped may still be named by those that imported it.
  return [...files].filter((file) => Object.hasOwn(bundle, file)).map((file) => `/${file}`);
}
