const FROM = Buffer.from('From ');
const GREATER = 62;
const LF = 10;

/** Escapes lines that begin like a separator of an mbox, one `>` more in front of each (mboxrd); `unescapeFrom` undoes it. */
export function escapeFrom(bytes: Buffer): Buffer {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(FROM); at !== -1; at = bytes.indexOf(FROM, at + 1)) {
    let lineStart = at;
    while (lineStart > from && bytes[lineStart - 1] === GREATER) lineStart--;
    if (lineStart !== 0 && bytes[lineStart - 1] !== LF) continue;
    pieces.push(bytes.subarray(from, at), GREATER_SIGN);
    from = at;
  }
  if (pieces.length === 0) return bytes;
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}

const GREATER_SIGN = Buffer.from('>');
