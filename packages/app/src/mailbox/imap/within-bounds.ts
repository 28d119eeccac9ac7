import type { ImapFlow } from 'imapflow';

/** How long something may take, in milliseconds, and how many bytes the server may say meanwhile. */
export interface Bounds {
  readonly ms: number;
  readonly bytes: number;
}

/** What a server may say of a mailbox: folders, and where letters lie. More is an attack. */
export const MOST_TALK = 80_000_000;

const LOOK_MS = 100;

/**
 * Does the work over a connection, and closes it when that takes too long, or brings too much: a server that says a little now and
 * then is never silent, and one that says a short line again and again fills the memory. What it rejects with then has the code
 * `ETIMEDOUT` or `TooManyBytes`.
 * @param client the connection that is used now; another may take its place meanwhile
 */
export async function withinBounds<T>(
  client: () => ImapFlow,
  { ms, bytes }: Bounds,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  let over: string | null = null;
  const giveUp = (code: string): void => {
    over ??= code;
    client().close();
  };
  const timer = setTimeout(() => giveUp('ETIMEDOUT'), ms);
  let seen = client().stats().received;
  let whole = 0;
  const look = setInterval(() => {
    const { received } = client().stats();
    whole += received < seen ? received : received - seen;
    seen = received;
    if (whole > bytes) giveUp('TooManyBytes');
  }, LOOK_MS);
  try {
    return await work(client());
  } catch (error) {
    throw over === null ? error : Object.assign(new Error('given up'), { code: over });
  } finally {
    clearTimeout(timer);
    clearInterval(look);
  }
}
