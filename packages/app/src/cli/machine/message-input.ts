import { messageFromFields, parseMessage } from '@ajar/core';
import type { Message } from '@ajar/core';

import { BadLine } from './bad-line.ts';
import { isObject, objectField, textField } from './fields.ts';
import type { JsonObject } from './fields.ts';

/** The message in a line: `raw`, or its fields one by one. */
export function messageOf(record: JsonObject): Message {
  const raw = textField(record, 'raw');
  if (raw !== undefined) return parseMessage(new TextEncoder().encode(raw));
  const fields = {
    from: textField(record, 'from'),
    to: textField(record, 'to'),
    subject: textField(record, 'subject'),
    date: textField(record, 'date'),
    text: textField(record, 'text'),
    html: textField(record, 'html'),
    headers: headersOf(record),
  };
  if (fields.text === undefined && fields.html === undefined && fields.subject === undefined) {
    throw new BadLine('missing-field', 'A message needs "raw", or "text", "html" or "subject".');
  }
  return messageFromFields(fields);
}

function headersOf(record: JsonObject): Readonly<Record<string, string>> | undefined {
  const headers = objectField(record, 'headers');
  if (headers === undefined) return undefined;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerValue(name, value)]));
}

function headerValue(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return '';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  throw new BadLine('bad-field', `"headers.${name}" must be a text${isObject(value) ? ', but is an object' : ''}.`);
}

const PASTED_HEADER = /^(from|to|cc|subject|date|sent|reply-to)[ \t]{0,5}:[ \t]{0,5}(.{0,500})$/iu;

/**
 * A letter as it is pasted: often with a few header lines on top, as mail programs show them. Two of them
 * at least, and an empty line after them, or they are part of the text.
 */
export function messageOfText(text: string): Message {
  const lines = text.split(/\r?\n/u, 12);
  const end = lines.indexOf('');
  const headers = end < 2 ? [] : lines.slice(0, end).map((line) => PASTED_HEADER.exec(line));
  if (headers.length < 2 || headers.some((header) => header === null)) return messageFromFields({ text });
  const named = Object.fromEntries(headers.map((header) => [header?.[1]?.toLowerCase() ?? '', header?.[2] ?? '']));
  return messageFromFields({
    from: named['from'],
    to: named['to'],
    subject: named['subject'],
    date: named['date'] ?? named['sent'],
    text: text
      .split(/\r?\n/u)
      .slice(end + 1)
      .join('\n'),
    headers: named,
  });
}
