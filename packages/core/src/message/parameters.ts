import { bytesOf } from './bytes.ts';
import { decodeCharset } from './charset.ts';

/** A Content-Type or Content-Disposition value: `text/plain; charset=utf-8`. Names are lower-case. */
export interface Parameterised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_PARAMETERS = 50;
const PARAMETER = /;\s{0,200}([^\s=;"]{1,80})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\[^])*)"?|([^;]*))/y;

/** Parses parameters, quoted or not, with the continuations and charsets of RFC 2231. Never throws. */
export function parseParameters(header: string): Parameterised {
  const text = header.slice(0, 8000);
  const semicolon = text.indexOf(';');
  const value = (semicolon === -1 ? text : text.slice(0, semicolon)).trim().toLowerCase();
  const parameters = new Map<string, string>();
  let at = semicolon;
  for (let i = 0; at !== -1 && i < MAX_PARAMETERS; i++) {
    PARAMETER.lastIndex = at;
    const found = PARAMETER.exec(text);
    if (found === null) {
      at = text.indexOf(';', at + 1);
      continue;
    }
    const raw = found[2] === undefined ? (found[3] ?? '').trim() : found[2].replace(/\\([^])/g, '$1');
    add(parameters, (found[1] ?? '').toLowerCase(), raw);
    at = text.indexOf(';', at + found[0].length);
  }
  return { value, parameters };
}

function add(parameters: Map<string, string>, name: string, raw: string): void {
  const star = name.indexOf('*');
  const base = star === -1 ? name : name.slice(0, star);
  const value = name.endsWith('*') ? decodeExtended(raw) : raw;
  const before = parameters.get(base);
  if (before === undefined) parameters.set(base, value);
  // `name*0=`, `name*1=` ... are pieces of one value, written in order by every program that writes them.
  else if (star !== -1) parameters.set(base, before + value);
}

/** RFC 2231 4: `utf-8'en'caf%C3%A9`. */
function decodeExtended(raw: string): string {
  const found = /^([\w.:-]{0,40})'[\w-]{0,40}'/.exec(raw);
  const text = found === null ? raw : raw.slice(found[0].length);
  const binary = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeCharset(bytesOf(binary), found?.[1] ?? null);
}
