import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Built into the app package, which serves it. `source` reads the core from its TypeScript: no build of it is needed. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), tailwindcss()],
  resolve: { conditions: ['ajar-source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    outDir: '../app/dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The page may load nothing that is not a file of its own (strict CSP): no inlined assets, no polyfill snippets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
