import type { Address, Message } from '@ajar/core';

/**
 * RFC 5322 bytes of a message of which only the fields are known. Read again they give the same fields; values come from
 * strangers, so each is kept on its line.
 */
export function plainSource(message: Message): Buffer {
  const lines = [
    header('From', message.from === null ? '' : mailbox(message.from)),
    header('To', message.to.map(mailbox).join(', ')),
    header('Cc', message.cc.map(mailbox).join(', ')),
    header('Reply-To', message.replyTo.map(mailbox).join(', ')),
    header('Subject', words(message.subject)),
    header('Date', dateOf(message)),
    header('Message-ID', message.messageId ?? ''),
    header('In-Reply-To', message.inReplyTo.join(' ')),
    header('References', message.references.join(' ')),
    header('Auto-Submitted', message.signs.autoSubmitted ?? ''),
    header('List-Id', message.signs.listId ?? ''),
    'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n',
  ];
  const text = Buffer.from(message.text).toString('base64').replaceAll(/.{76}/gu, '$&\n');
  return Buffer.from(`${lines.join('')}\n${text}\n`);
}

function header(name: string, value: string): string {
  const line = value.replaceAll(/[\r\n]+[ \t]{0,10}/gu, ' ').trim();
  return line === '' ? '' : `${name}: ${line}\n`;
}

function mailbox({ name, address }: Address): string {
  return name === '' ? `<${address}>` : `${words(name, true)} <${address}>`;
}

// eslint-disable-next-line no-control-regex -- what is not plain ASCII
const PLAIN = /^[ !#-'*+\-/-9=?A-Z^-~]*$/u;
/** RFC 2047: an encoded word is at most 75 characters, so 45 bytes of text. */
const WORD_BYTES = 45;

/** As it is where that is safe, else as encoded words (RFC 2047). */
function words(text: string, always = false): string {
  if (PLAIN.test(text) && !text.includes('=?') && (!always || !text.includes('@'))) return text;
  const pieces: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (Buffer.byteLength(piece + sign) > WORD_BYTES) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  pieces.push(piece);
  return pieces.map((one) => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`).join(' ');
}

function dateOf({ date, dateOffset }: Message): string {
  if (date === null || Math.abs(date) > 8e15) return '';
  const minutes = dateOffset ?? 0;
  const local = new Date(date + minutes * 60_000).toUTCString().replace(/ GMT$/u, '');
  const size = Math.abs(minutes);
  const zone = `${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
  return `${local} ${dateOffset == null ? '-0000' : (minutes < 0 ? '-' : '+') + zone}`;
}
