import type { CertificateView } from '../service/accounts/account-views.ts';
import type { AjarErrorCode } from '../service/ajar-error.ts';

/** 0 fine, 1 findings or nothing found, 2 usage or failure, 130 stopped by Ctrl-C. */
export const EXIT = { fine: 0, findings: 1, failure: 2, stopped: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command cannot be done as it was given; `message` says why and what would do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The next step after an expected failure, where one line helps. */
const NEXT_STEP: Readonly<Record<AjarErrorCode, string | null>> = {
  'not-found': 'See the noes and their ids with: ajar list',
  ambiguous: 'Give a few more characters of the id: ajar list',
  'not-ready': null,
  'not-approved': 'Read it once more and approve it with: ajar approve ID',
  'already-answered': null,
  'held-till-morning': 'To approve it all the same: ajar approve ID --as-it-is',
  conflict: 'Look at how it stands now with: ajar show ID',
  'bad-input': null,
  'leaves-the-machine': null,
  locked: 'The reasons: ajar advise ID',
  'sign-in-needed': 'Sign in again with: ajar account sign-in ADDRESS',
  'secrets-locked': null,
  'server-refused': null,
  'server-away': null,
  certificate: 'To trust this very certificate: ajar account add ADDRESS --trust CERTIFICATE.pem',
  'too-late': null,
  'store-newer': 'Update Ajar, or choose another profile with --profile NAME.',
  'store-busy': 'Try again in a moment.',
  'store-full': 'Make room on the disk, then run the same command again: it goes on where it stopped.',
  'store-away': 'Try again when it is there.',
  unreadable: null,
  'port-in-use': null,
  'not-signed-in': null,
  'not-allowed': null,
  'too-many': 'Try again in a moment.',
};

interface Coded {
  readonly code: string;
  readonly message: string;
}

/**
 * What went wrong, in lines for people, and the exit code: the one place that decides both. `about`: the id that the command
 * was given, for the next step to be copied as it stands.
 */
export function explain(
  error: unknown,
  about: string | null = null,
): { readonly lines: readonly string[]; readonly exit: Exit } {
  if (error instanceof UsageError) return { lines: [withId(error.message, about)], exit: EXIT.failure };
  if (isAjarError(error)) {
    const next = wouldHelp(error) ? (NEXT_STEP[error.code as AjarErrorCode] ?? null) : null;
    const repeats = next === null || error.message.includes('ajar ');
    const lines = repeats ? [error.message] : [error.message, next];
    return { lines: lines.map((line) => withId(line, about)), exit: EXIT.failure };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    lines: [
      `Something happened that Ajar did not expect: ${message}`,
      'Nothing was lost: everything kept before is still there. Run the same command with --debug to see where it happened.',
    ],
    exit: EXIT.failure,
  };
}

/** One that has run out is not taken, however much it is trusted. */
function wouldHelp(error: Error & Coded): boolean {
  if (error.code !== 'certificate' || !('certificate' in error)) return true;
  const certificate = error.certificate as CertificateView | null;
  return certificate === null || certificate.mayTrust;
}

function withId(line: string, about: string | null): string {
  return about === null ? line : line.replaceAll(/(?<=\bajar [a-z-]{2,20} )ID\b/gu, about);
}

/** By name, not by class: the service is only loaded by the commands that need it. */
function isAjarError(error: unknown): error is Error & Coded {
  return error instanceof Error && error.name === 'AjarError' && 'code' in error && typeof error.code === 'string';
}
