const ESCAPED = Buffer.from('>From ');
const GREATER = 62;
const LF = 10;

/** Undoes the escaping of `From ` lines in an mbox: one `>` less in front of each (mboxrd; mboxo is a part of it). */
export function unescapeFrom(bytes: Buffer): Uint8Array {
  let at = bytes.indexOf(ESCAPED);
  if (at === -1) return bytes;
  const pieces: Uint8Array[] = [];
  let from = 0;
  while (at !== -1) {
    let lineStart = at;
    while (lineStart > from && bytes[lineStart - 1] === GREATER) lineStart--;
    if (lineStart === 0 || bytes[lineStart - 1] === LF) {
      pieces.push(bytes.subarray(from, at));
      from = at + 1;
    }
    at = bytes.indexOf(ESCAPED, at + 1);
  }
  if (pieces.length === 0) return bytes;
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}
