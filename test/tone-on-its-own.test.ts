import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const EXAMPLE = fileURLToPath(new URL('../examples/check-a-draft.mjs', import.meta.url));

test('a program of five lines can check a draft', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [EXAMPLE]);
  expect(stdout).toContain('(snark): “');
  expect(stdout).toContain('How reassuring that a committee can agree');
  expect(stdout).toContain('Worth another look.');
});
