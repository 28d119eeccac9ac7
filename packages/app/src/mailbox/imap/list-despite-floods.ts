import type { ListedMail } from './mail-listing.ts';

/** So many mails may make a server say more than fits before that is taken for an attack. */
const MOST_FLOODS = 20;

export interface Listing {
  /** Lists these into the map as they come. Without structures, much less is said of each. */
  readonly list: (uids: readonly number[], into: Map<number, ListedMail>, structures: boolean) => Promise<void>;
  /** A new connection with the same folder open: the one before was given up. */
  readonly reopen: () => Promise<void>;
}

/**
 * Lists these messages although what the server says of one of them may be more than a client can hold, which ends the connection:
 * or that one mail would end each reading anew, and nothing behind it would ever be read. The first that has not come by then is
 * listed by itself and without its structure; where even that is too much, it is told as unreadable.
 * @param uids in rising order, as servers answer
 */
export async function listDespiteFloods(
  uids: readonly number[],
  { list, reopen }: Listing,
): Promise<ReadonlyMap<number, ListedMail>> {
  const listed = new Map<number, ListedMail>();
  const done = new Set<number>();
  const flooded = async (some: readonly number[], structures: boolean): Promise<boolean> => {
    try {
      await list(some, listed, structures);
      return false;
    } catch (error) {
      if (!isFlood(error)) throw error;
      await reopen();
      return true;
    }
  };
  for (let floods = 0; ; floods += 1) {
    const left = uids.filter((uid) => !listed.has(uid) && !done.has(uid));
    if (left.length === 0 || !(await flooded(left, true))) return listed;
    const suspect = left.find((uid) => !listed.has(uid));
    if (suspect === undefined) return listed;
    if (floods >= MOST_FLOODS) throw Object.assign(new Error('too many floods'), { code: 'ResponseTooLarge' });
    if (await flooded([suspect], false)) listed.set(suspect, unreadable(suspect));
    done.add(suspect);
  }
}

function unreadable(uid: number): ListedMail {
  const plan = { kind: 'none' } as const;
  const headers = Buffer.from('\r\n');
  return { uid, size: 0, headers, plan, arrivedAt: null, sent: false, draft: false, unreadable: true };
}

/** What the library calls answers that are too long or of too many pieces. */
const FLOODS: ReadonlySet<string> = new Set(['TooManyTokens', 'LineTooLarge', 'LiteralTooLarge', 'ResponseTooLarge']);

function isFlood(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FLOODS.has(String(error.code));
}
