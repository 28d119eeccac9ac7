import { describe, expect, it } from 'vitest';

import { fileKind, isNoText } from './file-kind.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a file is', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a document or table of an office program', 'PK\u0003\u0004\u0014....[Content_Types].xml'],
    ['an archive', 'PK\u0003\u0004\u0014....letter.eml'],
    ['a message or document in a format of Microsoft’s own', '\u00d0\u00cf\u0011\u00e0\u00a1'],
    ['a document in rich text (RTF)', '{\\rtf1\\ansi Dear Ann'],
    ['a picture', '\u0089PNG\r\n'],
    [null, 'Dear Ann,\n\nno PDF.'],
    [null, 'From: Ann <ann@example.org>\nSubject: PK\n\nNo.'],
    [null, ''],
  ])('%s', (kind, head) => {
    expect(fileKind(latin1(head))).toBe(kind);
  });

  it('tells writing from what is none', () => {
    const noise = latin1(Array.from({ length: 4_000 }, (_, at) => String.fromCharCode((at * 97) % 256)).join(''));
    expect(isNoText(new TextDecoder('windows-1252').decode(noise))).toBe(true);
    expect(isNoText('Dear Ann, caf\ufffd is all right, and so is \u001b[1mbold\u001b[0m.'.repeat(3))).toBe(false);
    expect(isNoText('')).toBe(false);
  });
});
