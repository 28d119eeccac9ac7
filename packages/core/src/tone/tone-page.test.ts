import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toneGuide } from '../../../../bench/eval/tone-guide.ts';

const withoutRates = (page: string): string => page.replaceAll(/^- False alarms in polite requests: .*$/gm, '');

test('docs/tone.md says what the rules say (npm run docs:tone)', () => {
  const page = readFileSync(new URL('../../../../docs/tone.md', import.meta.url), 'utf8');
  expect(withoutRates(page)).toBe(withoutRates(toneGuide([])));
});
