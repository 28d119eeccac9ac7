/** The code of a system error (`ENOENT`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'It is not there. Check the spelling of the path.',
  EACCES: 'You may not read it. Check its permissions.',
  EPERM: 'You may not read it. Check its permissions.',
  EISDIR: 'It is a folder, not a file.',
  ENOTDIR: 'A part of the path is a file, not a folder.',
  ELOOP: 'It is a link that leads back to itself.',
  ENAMETOOLONG: 'The path is too long.',
  EMFILE: 'Too many files are open. Close some programs and try again.',
  EIO: 'The disk reported an error while reading.',
  EBUSY: 'Another program is holding it. Try again later.',
};

/** Of what was listed a moment ago: nobody spelled its path. */
const GONE = 'It is gone: it was moved or deleted while its folder was read, or it is a link that leads nowhere.';

/** Why something that lies in a folder could not be read. */
export function explainEntryError(error: unknown): string {
  return errorCode(error) === 'ENOENT' ? GONE : explainReadError(error);
}

/** Why something could not be read, in a plain sentence. */
export function explainReadError(error: unknown): string {
  const known = REASONS[errorCode(error)];
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return `It could not be read: ${message.replace(/[\s.]+$/, '').slice(0, 200)}.`;
}
