/**
 * Puts what `npm run bench` measured into docs/performance.md, between its two marks: `npm run docs:performance`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import type { Results } from './performance/figures.ts';
import { performanceTables } from './performance/tables.ts';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const RESULTS = new URL('./results/performance.json', import.meta.url);
const BEGIN = '<!-- results: made by npm run docs:performance -->';
const END = '<!-- end of results -->';

const page = readFileSync(PAGE, 'utf8');
const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
const before = page.indexOf(BEGIN);
const after = page.indexOf(END);
if (before === -1 || after < before) throw new Error(`${PAGE.pathname} has lost its marks`);
writeFileSync(PAGE, `${page.slice(0, before + BEGIN.length)}\n\n${performanceTables(results)}\n\n${page.slice(after)}`);
