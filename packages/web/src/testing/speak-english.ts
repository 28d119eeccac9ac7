import { speak } from '../i18n/t.ts';

// Tests of screens and words read English; `vitest.config.ts` runs this before each of their files.
await speak('en');
