import { AjarError } from '../service/ajar-error.ts';

/** What an error of a database means for the user. Matched by prefix: SQLite has extended codes (SQLITE_BUSY_SNAPSHOT). */
const MEANINGS: readonly {
  readonly codes: readonly string[];
  readonly meaning: 'busy' | 'full' | 'damaged' | 'closed' | 'away';
}[] = [
  { codes: ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03', '40P01', '25P03'], meaning: 'busy' },
  // The last: the memory that processes share lies in a file beside the store, and that could not grow.
  { codes: ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100', 'SQLITE_IOERR_SHMSIZE'], meaning: 'full' },
  { codes: ['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'XX001', 'XX002'], meaning: 'damaged' },
  {
    codes: [
      'SQLITE_CANTOPEN',
      'SQLITE_READONLY',
      'SQLITE_PERM',
      'EACCES',
      'EPERM',
      'EISDIR',
      'ENOTDIR',
      'EEXIST',
      'ENOENT',
      'EROFS',
      '42501',
      '28',
    ],
    meaning: 'closed',
  },
  {
    codes: ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH', '3D000', '57P', '08', '53300'],
    meaning: 'away',
  },
];

/** The driver of PostgreSQL gives these no code. */
const LOST_CONNECTION =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/u;

/** The error in words for people, or the error itself when it is not about the database's state. */
export function toStoreError(error: unknown, location: string): unknown {
  if (error instanceof AjarError) return error;
  if (isOfErased(error))
    return new AjarError('not-found', 'This member was erased meanwhile. Nothing was kept of this.', { cause: error });
  const meaning =
    MEANINGS.find(({ codes }) => codes.some((code) => hasCode(error, code)))?.meaning ??
    (error instanceof Error && LOST_CONNECTION.test(error.message) ? 'away' : undefined);
  const cause = { cause: error };
  switch (meaning) {
    case 'busy':
      return new AjarError(
        'store-busy',
        `Another Ajar process is writing to ${location}. Nothing was changed. Try again in a moment.`,
        cause,
      );
    case 'full':
      return new AjarError(
        'store-full',
        `The disk is full, so ${location} could not grow. What was saved before is safe. Make room and try again.`,
        cause,
      );
    case 'damaged':
      return new AjarError(
        'unreadable',
        `${location} is not an Ajar database, or it is damaged. Nothing was changed. Put back a copy of it, or move it away and scan again.`,
        cause,
      );
    case 'closed':
      return new AjarError('unreadable', `${location} cannot be opened for writing: ${messageOf(error)}.`, cause);
    case 'away':
      return new AjarError('store-away', `The database at ${location} does not answer: ${messageOf(error)}.`, cause);
    case undefined:
      return error;
  }
}

/** A row for a member who is not there: they were erased while somebody had them open (`organisation/own-rows.ts`). */
function isOfErased(error: unknown): boolean {
  if (!hasCode(error, '23503') || !(error instanceof Error) || !('constraint' in error)) return false;
  return String(error.constraint).endsWith('_member_fkey');
}

/** Whether this error, or one it is made of, carries a code that starts so. */
export function hasCode(error: unknown, prefix: string): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith(prefix)) return true;
  return error instanceof AggregateError && error.errors.some((part) => hasCode(part, prefix));
}

function messageOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
