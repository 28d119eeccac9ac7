/** So many mails may be beyond a server before that is taken for trouble of the server's own. */
const MOST_REFUSED = 20;

/** RFC 5530: it is not about the mail that was asked for, and later it may be given. */
export const PASSING: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'THROTTLED']);

/**
 * Fetches these messages, and without those that the server itself cannot read: servers refuse a whole command for one such
 * mail, and nothing that came in with it or after it would ever be read. What is left out is asked for again the next time.
 * @param fetch is called again with some of the same messages, and may meet one twice
 */
export async function despiteRefusals(
  uids: readonly number[],
  fetch: (some: readonly number[]) => Promise<void>,
): Promise<void> {
  let refused = 0;
  const attempt = async (some: readonly number[]): Promise<void> => {
    try {
      await fetch(some);
    } catch (error) {
      if (!isAboutMail(error) || refused >= MOST_REFUSED) throw error;
      if (some.length === 1) {
        refused += 1;
        return;
      }
      const half = Math.ceil(some.length / 2);
      await attempt(some.slice(0, half));
      await attempt(some.slice(half));
    }
  };
  if (uids.length > 0) await attempt(uids);
}

/** A refusal of what was asked for, and not for the moment only. */
export function isAboutMail(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseStatus' in error)) return false;
  const code = 'serverResponseCode' in error ? String(error.serverResponseCode).toUpperCase() : '';
  return (error.responseStatus === 'NO' || error.responseStatus === 'BAD') && !PASSING.has(code);
}
