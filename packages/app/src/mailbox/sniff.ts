import { open } from 'node:fs/promises';

import { separatorAt } from './from-line.ts';
import { readSlice } from './source-id.ts';

const SNIFFED_BYTES = 16 * 1024;

export type Sniffed = 'mbox' | 'eml' | 'zip' | 'gzip' | 'tar' | 'pst' | 'empty' | 'other';

/** Tells what a file is by its first bytes. Its name counts for an .eml file with hardly any headers only. */
export async function sniffFile(path: string): Promise<Sniffed> {
  await using file = await open(path, 'r');
  return sniff(await readSlice(file, 0, SNIFFED_BYTES), path);
}

/** Tells what starts with these bytes (16 KB are plenty). */
export function sniff(head: Buffer, name = ''): Sniffed {
  if (head.length === 0) return 'empty';
  if (head.toString('latin1', 0, 4) === 'PK\u0003\u0004' || head.toString('latin1', 0, 4) === 'PK\u0005\u0006')
    return 'zip';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.toString('latin1', 257, 262) === 'ustar') return 'tar';
  if (head.toString('latin1', 0, 4) === '!BDN') return 'pst';
  let start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (head[start] === 10 || head[start] === 13) start++;
  if (start >= head.length) return 'empty';
  if (head.toString('latin1', start, start + 5) === 'From ' && startsMbox(head, start)) return 'mbox';
  const least = /\.eml$/i.test(name) ? 1 : 2;
  return looksLikeHeaders(head, start, least) ? 'eml' : 'other';
}

/** The first line is a separator, or is at least followed by headers. */
function startsMbox(head: Buffer, start: number): boolean {
  if (separatorAt(head, start, { atStart: true, complete: true }) !== 'separator') return false;
  const lineEnd = head.indexOf(10, start);
  return lineEnd !== -1 && looksLikeHeaders(head, lineEnd + 1);
}

const MAIL_HEADERS =
  /^(?:from|to|cc|bcc|subject|date|sender|reply-to|received|return-path|delivered-to|message-id|in-reply-to|references|mime-version|content-type|content-transfer-encoding|x-[\w-]{1,60}|dkim-signature|envelope-to|status|list-[\w-]{1,40}|resent-[\w-]{1,40}|authentication-results|arc-[\w-]{1,40})[ \t]*:/i;

/** Starts with headers, at least so many of them headers that mail has. */
function looksLikeHeaders(head: Buffer, start: number, least = 2): boolean {
  const lines = head.toString('latin1', start).split(/\r\n|\n|\r/, 200);
  let known = 0;
  for (const [index, line] of lines.entries()) {
    if (MAIL_HEADERS.test(line)) known++;
    else if (/^[ \t]/.test(line) && index > 0) continue;
    else if (/^>?From /.test(line) && index === 0) continue;
    else if (!/^[!-9;-~]{1,100}[ \t]{0,5}:/.test(line)) break;
    if (known >= least) return true;
  }
  return false;
}
