/** What a file is that holds no text to read, in words that follow "it is"; null for text and mail. */
export type FileKind =
  | 'a PDF'
  | 'a document or table of an office program'
  | 'a message or document in a format of Microsoft’s own'
  | 'a document in rich text (RTF)'
  | 'a picture'
  | 'an archive'
  | 'a database'
  | 'no text';

const STARTS: readonly (readonly [FileKind, string])[] = [
  ['a PDF', '%PDF-'],
  ['a message or document in a format of Microsoft’s own', '\u00d0\u00cf\u0011\u00e0'],
  ['a document in rich text (RTF)', '{\\rtf'],
  ['a picture', '\u0089PNG'],
  ['a picture', '\u00ff\u00d8\u00ff'],
  ['a picture', 'GIF8'],
  ['an archive', '\u001f\u008b'],
  ['an archive', "7z\u00bc\u00af'"],
  ['an archive', 'Rar!'],
  ['a database', 'SQLite format 3'],
];

const HEAD = 4_096;

/** Told by how the file begins; its name may lie. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    return /\[Content_Types\]\.xml|_rels\/|mimetypeapplication\/vnd/u.test(head)
      ? 'a document or table of an office program'
      : 'an archive';
  }
  return STARTS.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}

/** Tabs, ends of lines and pages, and what colours a terminal. */
const IN_WRITING = new Set(['\t', '\n', '\v', '\f', '\r', '\u001b']);

/** Whether this is what one gets when something that is no text is read as text: signs that no writing has, in more than the odd place. */
export function isNoText(text: string): boolean {
  const head = text.slice(0, HEAD);
  const odd = [...head.matchAll(/[\p{Cc}\u{fffd}]/gu)].filter(([sign]) => !IN_WRITING.has(sign));
  return odd.length > head.length / 50;
}
