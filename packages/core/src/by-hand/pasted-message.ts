import { attributionAt } from '../message/attribution.ts';
import { isForwardMark } from '../message/forwarded.ts';
import type { Message } from '../message/message.ts';
import { messageFromFields } from '../message/message-from-fields.ts';
import { dateOfCell } from './date-of-cell.ts';
import { LABELS } from './pasted-labels.ts';
import type { PastedLabel } from './pasted-labels.ts';

/** A message as somebody copied it out of a mail program. */
export interface Pasted {
  readonly message: Message;
  /** Who wrote it, where only a name was copied. */
  readonly writer: string | null;
}

const MOST_LINES_BEFORE = 12;

/**
 * Reads a message that was copied with or without its heading: lines such as From, Subject and Date in many languages,
 * "Ann Lee <ann@example.org> 2 Nov 2026", "On 2 Nov 2026, Ann Lee wrote:" before quoted lines, or the bare text. Never throws.
 */
export function pastedMessage(pasted: string): Pasted {
  const lines = unquoted(
    pasted
      .slice(0, 300_000)
      .replaceAll(/\r\n?/gu, '\n')
      .replace(/^\uFEFF/u, '')
      .split('\n'),
  );
  const start = lines.findIndex((line) => line.trim() !== '' && !isForwardMark(line));
  if (start === -1) return built(new Map(), '');
  return (
    labelled(lines, start) ??
    attributed(lines, start) ??
    signedLine(lines, start) ??
    built(new Map(), textFrom(lines, start))
  );
}

type Heading = Map<PastedLabel, string>;

/** `From: ...`, `Subject: ...` at the head, each on its line. */
function labelled(lines: readonly string[], start: number): Pasted | null {
  const heading: Heading = new Map();
  let at = start;
  let last: PastedLabel | null = null;
  for (; at < lines.length && at < start + 30; at++) {
    const line = (lines[at] ?? '').slice(0, 1_000);
    const found = labelOf(line);
    if (found !== null) {
      if (!heading.has(found.label)) heading.set(found.label, found.value);
      last = found.label;
    } else if (last !== null && /^\s{1,20}\S/u.test(line)) {
      heading.set(last, `${heading.get(last) ?? ''} ${line.trim()}`);
    } else break;
  }
  if (!heading.has('from') && !heading.has('subject') && !heading.has('date')) return null;
  return built(heading, textFrom(lines, at));
}

const LABEL = /^[\s*_]{0,4}(\p{L}[\p{L}' ’-]{0,24}?)\s?\*{0,2}\s?[:：]\*{0,2}(?!\/\/)(.*)$/u;

function labelOf(line: string): { readonly label: PastedLabel; readonly value: string } | null {
  const found = LABEL.exec(line);
  const label = found === null ? undefined : LABELS.get((found[1] ?? '').toLowerCase().replaceAll('’', "'"));
  return label === undefined ? null : { label, value: (found?.[2] ?? '').trim() };
}

/** "On Mon, 2 Nov 2026 at 10:30, Ann Lee <ann@example.org> wrote:" and what follows it. */
function attributed(lines: readonly string[], start: number): Pasted | null {
  for (let end = start; end < Math.min(start + 3, lines.length); end++) {
    const found = attributionAt(lines, end);
    if (found?.start !== start || found.strength !== 'strong') continue;
    const line = lines.slice(start, end + 1).join(' ');
    const heading: Heading = new Map([['date', line]]);
    const from = /[^\s<>,][^<>,]{0,80}<[^\s<>@]{1,128}@[^\s<>]{1,255}>/u.exec(line)?.[0];
    if (from !== undefined) heading.set('from', from.replace(/^.*\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\s{0,3}/iu, ''));
    return built(heading, textFrom(unquoted(lines.slice(end + 1)), 0));
  }
  return null;
}

/** "Ann Lee <ann@example.org>  Mon, 2 Nov 2026 at 10:30", as a page of web mail is copied. */
function signedLine(lines: readonly string[], start: number): Pasted | null {
  const found = /^\s{0,10}([^<>]{0,100}<[^\s<>@]{1,128}@[^\s<>]{1,255}>)\s{0,20}(.{0,100})$/u.exec(lines[start] ?? '');
  if (found === null) return null;
  let at = start + 1;
  while (at < Math.min(start + MOST_LINES_BEFORE, lines.length) && labelOf(lines[at] ?? '') !== null) at++;
  const heading: Heading = new Map([['from', found[1] ?? '']]);
  heading.set('date', found[2] ?? '');
  return built(heading, textFrom(lines, at));
}

function built(heading: Heading, text: string): Pasted {
  const from = angled(heading.get('from') ?? '');
  const date = dateOfCell(heading.get('date') ?? '', 'day-first');
  const message = messageFromFields({
    from,
    to: heading.get('to'),
    subject: heading.get('subject'),
    headers: { 'reply-to': angled(heading.get('reply-to') ?? '') },
    date: date === null ? undefined : new Date(date).toISOString(),
    text,
  });
  const writer = from.replaceAll(/["<>]/gu, '').trim().slice(0, 200);
  return { message, writer: message.from === null && writer !== '' ? writer : null };
}

/** `Ann Lee [mailto:ann@example.org]`, as some programs show an address. */
function angled(address: string): string {
  return address.replaceAll(/[[(](?:mailto:)?([^\s[\]()@]{1,128}@[^\s[\]()]{1,255})[\])]/gu, '<$1>');
}

function textFrom(lines: readonly string[], at: number): string {
  return lines.slice(at).join('\n').trim();
}

/** Where every line is quoted, none is. */
function unquoted(lines: readonly string[]): readonly string[] {
  const quoted =
    lines.every((line) => line.startsWith('>') || line.trim() === '') && lines.some((line) => line.startsWith('>'));
  return quoted ? lines.map((line) => line.replace(/^> ?/u, '')) : lines;
}

const SOURCE_HEADER =
  /^(?:message-id|received|return-path|mime-version|content-type|delivered-to|dkim-signature|references|in-reply-to|x-[a-z-]{1,60}):/imu;

/** Whether this is the source of a message (RFC 5322) and not what a mail program shows of it. */
export function isMailSource(text: string): boolean {
  const head = text.slice(0, 20_000).trimStart();
  const block = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  return /^[!-9;-~]{1,60}:/u.test(block) && SOURCE_HEADER.test(block);
}
