import type { Message } from '@ajar/core';

import { escapeFrom } from './escape-from.ts';
import { plainSource } from './plain-source.ts';

const SENDER = /^[!-~]{1,320}$/u;
const HEADER_LINE = /^[!-9;-~]{1,100}[ \t]{0,5}:/u;
const LABELS = /^x-gmail-labels[ \t]{0,5}:/imu;
const HEAD_BYTES = 65_536;

/**
 * One message as it stands in an mbox (mboxrd), read again as the same message. Without a source, or with one that does
 * not begin with headers, it is written from its fields. The folders it lay in go along as `X-Gmail-Labels`, as in a
 * Takeout, because they tell the user's own mail apart.
 */
export function mboxEntry(message: Message, source: Uint8Array | null): Buffer {
  const given = source === null ? null : Buffer.from(source);
  const raw = given !== null && HEADER_LINE.test(given.toString('latin1', 0, 120)) ? given : plainSource(message);
  const labels = LABELS.test(headOf(raw)) ? '' : labelsLine(message.signs.labels);
  const head = Buffer.from(`From ${senderOf(message)} ${asctime(message.date)}\n${labels}`);
  const end = raw.at(-1) === 10 ? '\n' : '\n\n';
  return Buffer.concat([head, escapeFrom(raw), Buffer.from(end)]);
}

function headOf(raw: Buffer): string {
  const head = raw.toString('latin1', 0, HEAD_BYTES);
  const end = /\r?\n\r?\n/u.exec(head);
  return end === null ? head : head.slice(0, end.index);
}

function senderOf({ from }: Message): string {
  return from !== null && SENDER.test(from.address) ? from.address : 'MAILER-DAEMON';
}

function labelsLine(labels: readonly string[]): string {
  const names = labels.map((label) => label.replaceAll(/[\r\n,]/gu, ' ').trim()).filter((label) => label !== '');
  if (names.length === 0) return '';
  return `X-Gmail-Labels: =?UTF-8?B?${Buffer.from(names.join(',')).toString('base64')}?=\n`;
}

/** RFC 4155: the date as asctime writes it, in UTC. */
function asctime(time: number | null): string {
  const moment = new Date(time !== null && time >= 0 && time < 2.5e14 ? time : 0).toUTCString();
  const [day = '', date = '', month = '', year = '', clock = ''] = moment.split(' ');
  return [day.slice(0, 3), month, date, clock, year].join(' ');
}
