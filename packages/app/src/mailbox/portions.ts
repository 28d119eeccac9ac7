/** A message that lies in a file of its own, as it was listed. */
export interface MessageFile {
  readonly path: string;
  readonly position: string;
  readonly folder: string;
  /** Bytes of the source that are done with once it is read. */
  readonly consumed: number;
}

/** Long enough that little is said from thread to thread, short enough that several can be on their way. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 500;
/** The first, and each further one twice as long: what is in them is wanted soon. */
const FIRST_BYTES = 1024 * 1024;

/** The files in their order, a few megabytes at a time. */
export function inPortions(files: readonly MessageFile[]): readonly (readonly MessageFile[])[] {
  const portions: MessageFile[][] = [];
  let portion: MessageFile[] = [];
  let most = FIRST_BYTES;
  let begun = files[0]?.consumed ?? 0;
  for (const file of files) {
    portion.push(file);
    if (file.consumed - begun < most && portion.length < MOST_FILES) continue;
    portions.push(portion);
    portion = [];
    begun = file.consumed;
    most = Math.min(most * 2, MOST_BYTES);
  }
  return portion.length === 0 ? portions : [...portions, portion];
}
