import { createHash } from 'node:crypto';

import { bodyOf } from '@ajar/core';
import type { Draft } from '@ajar/core';

/** A short mark of what a letter says between greeting and sign-off: the same words, the same mark. */
export function bodyMark(letter: Pick<Draft, 'text' | 'parts'>): string {
  return createHash('sha256').update(bodyOf(letter)).digest('hex').slice(0, 24);
}
