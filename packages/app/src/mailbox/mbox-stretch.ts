/** A part of an mbox that can be read without what lies before it: the messages that begin in `from`..`to` (bytes). */
export interface MboxStretch {
  readonly path: string;
  readonly folder: string;
  readonly from: number;
  readonly to: number;
  /** What stands at `from`: a message, a message that is known already, or the middle of something. */
  readonly begins: 'message' | 'known' | 'anywhere';
}

/** Long enough that little is read twice, short enough that several can be on their way. */
const STRETCH_BYTES = 8 * 1024 * 1024;
/** The first, and each further one twice as long: what is in them is wanted soon. */
const FIRST_BYTES = 1024 * 1024;

/** The stretches of a file of `size` bytes from `from` on; the last has no end, for the file may have grown. */
export function stretchesOf(
  { path, folder }: Pick<MboxStretch, 'path' | 'folder'>,
  { from, known, size }: { readonly from: number; readonly known: boolean; readonly size: number },
  bytes = STRETCH_BYTES,
): readonly MboxStretch[] {
  const stretches: MboxStretch[] = [];
  let start = from;
  let length = Math.min(bytes, FIRST_BYTES);
  for (;;) {
    const isLast = start + length >= size;
    stretches.push({
      path,
      folder,
      from: start,
      to: isLast ? Infinity : start + length,
      begins: stretches.length > 0 ? 'anywhere' : known ? 'known' : 'message',
    });
    if (isLast) return stretches;
    start += length;
    length = Math.min(length * 2, bytes);
  }
}
