import type { z } from 'zod';

import { AjarError } from '../service/ajar-error.ts';

type Issue = z.core.$ZodIssue;

/** What was sent and cannot be taken, in words for people. The page shows them at the field that they are about. */
export function refusal({ issues }: z.core.$ZodError): AjarError {
  const [first] = issues;
  if (first === undefined) return new AjarError('bad-input', NOT_UNDERSTOOD);
  return new AjarError('bad-input', wordsFor(first)).about(
    first.path.filter((step) => typeof step === 'string').join('.') || null,
  );
}

/** Nobody types such a thing: a page that is older than its server sends it. */
const NOT_UNDERSTOOD = 'Ajar does not understand what this page sent. Reload the page and try again.';

function wordsFor(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue.origin, String(issue.maximum));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'A number belongs here.' : NOT_UNDERSTOOD;
    default:
      return NOT_UNDERSTOOD;
  }
}

function tooBig(origin: string, most: string): string {
  if (origin === 'string') return `This is too long: ${most} characters at most. Make it shorter.`;
  if (origin === 'array') return `These are too many at once: ${most} at most.`;
  return `This number is too large: ${most} at most.`;
}

function tooSmall(origin: string, least: number): string {
  if (origin === 'number' || origin === 'int') return `This number is too small: ${String(least)} at least.`;
  if (least <= 1) return 'This is still empty. Fill it in.';
  return `This is too short: ${String(least)} characters at least.`;
}
