import type { Address } from './message.ts';
import { decodeWords, encodedWordEnd } from './encoded-words.ts';

const MAX_ADDRESSES = 1000;
/** Names without a host that mail systems sign with. */
const DAEMONS = /^(?:mailer-daemon|postmaster|root|nobody|daemon)$/i;

/** What has been read of one mailbox so far. */
interface Entry {
  phrase: string;
  comment: string;
  angle: string | null;
}

/**
 * The mailboxes of a From, To, Cc or Reply-To value: groups are opened, comments become the name when there is
 * no other, quoted names and RFC 2047 words are decoded, and what is broken gives what can be told for certain.
 * At most 1000. Never throws.
 */
export function parseAddresses(header: string): readonly Address[] {
  const found: Address[] = [];
  let entry: Entry = { phrase: '', comment: '', angle: null };
  let before = '';
  const finish = (divider: string): void => {
    const behind =
      before === '' || entry.angle === null || !isName(entry)
        ? entry
        : { ...entry, phrase: `${before}, ${entry.phrase.trim()}` };
    const address = addressOf(behind);
    if (address !== null) found.push(address);
    before = address === null && divider === ',' && isName(entry) ? withBefore(before, entry.phrase.trim()) : '';
    entry = { phrase: '', comment: '', angle: null };
  };
  let at = 0;
  // An opening sign without its closing one is an ordinary character, and so are all later ones of its kind.
  const open = { quotes: true, comments: true };
  while (at < header.length && found.length < MAX_ADDRESSES) {
    const next = step(header, at, entry, open);
    if (next === null) {
      finish(header[at] ?? '');
      at += 1;
    } else at = next;
  }
  finish('');
  return found;
}

/** A name with a comma that nobody put into quotes: `Ostheim University, Admissions <admissions@ostheim.example>`. */
function withBefore(before: string, phrase: string): string {
  const name = before === '' ? phrase : `${before}, ${phrase}`;
  return name.length > LONGEST_BEFORE ? '' : name;
}

const LONGEST_BEFORE = 100;

/** Whether what has been read is some of a name, and no address in the wrong place. */
function isName({ phrase }: Entry): boolean {
  return /\p{L}/u.test(phrase) && !phrase.includes('@');
}

/** Reads one token into the entry and says where the next one starts; null at the end of a mailbox. */
function step(header: string, at: number, entry: Entry, open: { quotes: boolean; comments: boolean }): number | null {
  const sign = header[at];
  if (sign === ',' || sign === ';') return null;
  if (sign === '"' && open.quotes) {
    const end = quotedEnd(header, at);
    if (end !== -1) {
      entry.phrase += header.slice(at + 1, end).replace(/\\(.)/g, '$1');
      if (header[end + 1] !== '@') entry.phrase += ' ';
      return end + 1;
    }
    open.quotes = false;
    return at + 1;
  }
  if (sign === '(' && open.comments) {
    const end = commentEnd(header, at);
    if (end !== -1) {
      entry.comment ||= header.slice(at + 1, end);
      entry.phrase += ' ';
      return end + 1;
    }
    open.comments = false;
    return at + 1;
  }
  if (sign === '<') return readAngle(header, at, entry);
  if (sign === ':' && !entry.phrase.includes('@')) {
    entry.phrase = '';
    return at + 1;
  }
  if (sign === '=' && header[at + 1] === '?') {
    const end = encodedWordEnd(header, at);
    if (end !== -1) {
      entry.phrase += header.slice(at, end);
      return end;
    }
  }
  const end = ordinaryEnd(header, at + 1);
  entry.phrase += header.slice(at, end);
  return end;
}

/** The end of a run of signs that mean nothing by themselves. */
function ordinaryEnd(header: string, from: number): number {
  let at = from;
  while (at < header.length && !SIGNS.has(header.charCodeAt(at))) at += 1;
  return at;
}

const SIGNS: ReadonlySet<number> = new Set([',', ';', '"', '(', '<', ':', '='].map((sign) => sign.charCodeAt(0)));

function readAngle(header: string, at: number, entry: Entry): number {
  const rest = header.slice(at + 1, at + 2000);
  const close = rest.search(/[>,;]/);
  // A route (`<@relay:ann@example.org>`) may hold commas, but nobody writes one any more: a comma ends it.
  const inside = close === -1 ? rest : rest.slice(0, close);
  entry.angle ??= inside;
  return at + 1 + inside.length + (rest[close] === '>' ? 1 : 0);
}

function quotedEnd(header: string, at: number): number {
  for (let i = at + 1; i < header.length; i++) {
    if (header[i] === '\\') i++;
    else if (header[i] === '"') return i;
  }
  return -1;
}

function commentEnd(header: string, at: number): number {
  let depth = 0;
  for (let i = at; i < header.length; i++) {
    if (header[i] === '\\') i++;
    else if (header[i] === '(') depth++;
    else if (header[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

function addressOf(entry: Entry): Address | null {
  const phrase = entry.phrase.trim();
  if (entry.angle !== null) {
    const address = cleanAddress(entry.angle);
    if (address !== '') return { name: cleanName(phrase === '' ? entry.comment : phrase, address), address };
    // `ann@example.org <>`: the address is in the wrong place.
  }
  const words = phrase.replace(/^(\S{1,80}) at (\S{1,80}\.\S{1,80})$/, '$1@$2').split(/\s+/);
  const bare = words.find((word) => word.includes('@') && !word.includes('=?')) ?? (DAEMONS.test(phrase) ? phrase : '');
  const address = cleanAddress(bare);
  if (address === '') return null;
  const others = words.filter((word) => word !== bare).join(' ');
  return { name: cleanName(entry.comment === '' ? others : entry.comment, address), address };
}

function cleanAddress(text: string): string {
  const address = text
    .replace(/^\s*<*\s*(?:mailto:)?/i, '')
    .replace(/[\s<>]+/g, '')
    .toLowerCase();
  return address.startsWith('@') ? address.slice(address.lastIndexOf(':') + 1) : address;
}

function cleanName(text: string, address: string): string {
  const name = decodeWords(text).replace(/\s+/g, ' ').trim();
  const bare = /^(["'])(.*)\1$/.exec(name)?.[2]?.trim() ?? name;
  return bare.toLowerCase() === address ? '' : bare;
}
