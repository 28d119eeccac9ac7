import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

test('every setting that the page about organisations names reaches the containers', () => {
  const named = new Set(read('docs/organisation.md').match(/\bAJAR_[A-Z_]+[A-Z]\b/gu));
  const passed = new Set(read('compose.yaml').match(/\bAJAR_[A-Z_]+[A-Z]\b/gu));
  const lacking = [...named].filter((name) => !passed.has(name) && !passed.has(`${name}_FILE`));
  expect(named.size).toBeGreaterThan(10);
  expect(lacking).toEqual([]);
});

test('every secret of the containers is made', () => {
  const [, secrets = ''] = read('compose.yaml').split(/^secrets:$/mu);
  const wanted = [...secrets.matchAll(/deploy\/secrets\/([a-z-]+)/gu)].map(([, name]) => name);
  const made = [...read('deploy/make-secrets.sh').matchAll(/^once ([a-z-]+)/gmu)].map(([, name]) => name);
  expect(new Set(wanted)).toEqual(new Set(made));
});
