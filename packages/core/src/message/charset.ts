/** The part of the WHATWG TextDecoder used here; Node and browsers have it. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const decoders = new Map<string, TextDecoder>(
  ['windows-1252', 'iso-8859-1', 'latin1', 'cp1252'].map((label) => [label, windows1252]),
);

/** Labels met in mail that the WHATWG list lacks. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  utf8mb4: 'utf-8',
  '8859_1': 'windows-1252',
  latin_1: 'windows-1252',
  gb2312: 'gb18030',
};

/**
 * Decodes bytes by the charset declared for them. A missing or unknown charset is read as UTF-8 when the
 * bytes are valid UTF-8, else as windows-1252; so is `us-ascii` with bytes above 127, which is always a mistake.
 * Never throws.
 */
export function decodeCharset(bytes: Uint8Array, declared: string | null): string {
  const label = declared === null ? '' : normalLabel(declared);
  if (label === 'utf-8' || label === 'utf8') return decodeUtf8(bytes);
  const decoder = label === '' || label === 'us-ascii' || label === 'ascii' ? null : decoderFor(label);
  if (decoder === null) return decodeUnlabelled(bytes);
  return decoder.decode(bytes);
}

/** UTF-8 when it is valid UTF-8, else windows-1252. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  return decodeStrictly(bytes) ?? windows1252.decode(bytes);
}

/** UTF-8, or null when the bytes are not valid UTF-8. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** A damaged character or a cut at the end is no reason to doubt the label; mostly damage is. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  let damaged = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 127) sound++;
  }
  return damaged > sound + 1 ? windows1252.decode(bytes) : text;
}

function normalLabel(declared: string): string {
  const label = declared
    .slice(0, 60)
    .toLowerCase()
    .replace(/["'\s]/g, '');
  const iso = /^iso[-_]?8859[-_](\d{1,2})/.exec(label);
  return ALIASES[label] ?? (iso === null || label.endsWith('-i') ? label : `iso-8859-${iso[1]}`);
}

function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  try {
    const decoder = new TextDecoder(label);
    // Labels come from strangers, but only the few that exist get here.
    decoders.set(label, decoder);
    return decoder;
  } catch {
    return null;
  }
}
