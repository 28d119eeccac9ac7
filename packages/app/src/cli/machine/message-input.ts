import { isMailSource, messageFromFields, parseMessage, pastedMessage } from '@ajar/core';
import type { Message } from '@ajar/core';

import { decodeText } from '../../decode-text.ts';
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

/** The source of a message; some editors save it in UTF-16. */
export function messageOfSource(bytes: Uint8Array): Message {
  const { text, encoding } = decodeText(bytes);
  return parseMessage(encoding === 'UTF-16' ? new TextEncoder().encode(text) : bytes);
}

const PAGE = /^\s{0,100}(?:<!doctype html|<html)\b/iu;

/** A letter as it was saved or pasted: its source, a page of web mail, or its words, often below a heading as mail programs show it. */
export function messageOfText(text: string): Message {
  if (isMailSource(text)) return parseMessage(new TextEncoder().encode(text));
  return PAGE.test(text) ? messageFromFields({ html: text }) : pastedMessage(text).message;
}
