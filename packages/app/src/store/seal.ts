/**
 * Seals what is kept of one member, in a database that holds many. What is sealed opens only at the place it was sealed for, so
 * no row can be put where another was. A store of one person has none: its disk is theirs.
 */
export interface Seal {
  seal(place: string, plain: Uint8Array): Uint8Array;
  /** Null when this was not sealed with this key for this place. */
  open(place: string, sealed: Uint8Array): Uint8Array | null;
  /** Tells whether a text is still the same; worth nothing to whoever has not the key. 16 characters of `A-Za-z0-9_-`. */
  mark(text: string): string;
}
