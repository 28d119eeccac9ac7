/** Quoted-printable of UTF-8 or latin1 bytes, lines of at most 76 characters. */
export function quotedPrintable(bytes: Buffer): string {
  const lines: string[] = [];
  for (const line of bytes.toString('latin1').split('\n')) {
    let rest = line.replace(
      /[^\t\u0020-\u003c\u003e-\u007e]/g,
      (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
    while (rest.length > 75) {
      let cut = 75;
      if (rest[cut - 1] === '=') cut -= 1;
      else if (rest[cut - 2] === '=') cut -= 2;
      lines.push(`${rest.slice(0, cut)}=`);
      rest = rest.slice(cut);
    }
    lines.push(rest);
  }
  return lines.join('\n');
}

export function base64Lines(bytes: Buffer): string {
  const text = bytes.toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += 76) lines.push(text.slice(at, at + 76));
  return lines.join('\n');
}

/** Bytes of a text in a charset that Node can decode but not encode: the decoder is asked for its table. */
export function encodeKoi8(text: string): Buffer {
  return Buffer.from(Array.from(text, (sign) => koi8.get(sign) ?? 63));
}

export function encodeIso2022Jp(text: string): Buffer {
  const pieces: Buffer[] = [];
  for (const run of text.match(/[ -~\n]+|[^ -~\n]+/g) ?? []) {
    if (run.charCodeAt(0) < 128) pieces.push(Buffer.from(run));
    else
      pieces.push(
        Buffer.from('\u001b$B'),
        Buffer.from(Array.from(run).flatMap((sign) => jis.get(sign) ?? [0x21, 0x29])),
        Buffer.from('\u001b(B'),
      );
  }
  return Buffer.concat(pieces);
}

const koi8 = new Map<string, number>();
const koi8Decoder = new TextDecoder('koi8-r');
for (let byte = 0; byte < 256; byte++) koi8.set(koi8Decoder.decode(Uint8Array.of(byte)), byte);

const jis = new Map<string, readonly [number, number]>();
const jisDecoder = new TextDecoder('iso-2022-jp');
for (let row = 0x21; row <= 0x4f; row++) {
  for (let cell = 0x21; cell <= 0x7e; cell++)
    jis.set(jisDecoder.decode(Uint8Array.of(0x1b, 0x24, 0x42, row, cell)), [row, cell]);
}
