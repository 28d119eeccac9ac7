import type { Message } from './message.ts';
import type { Headers } from './headers.ts';
import { htmlToText } from './html-to-text.ts';
import { addressing } from './parse-message.ts';
import { isStub, MAX_TEXT } from './first-text.ts';
import { readSigns } from './signs.ts';

/** A message given field by field (design: machine formats), each as its header would say it. */
export interface MessageFields {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  /** RFC 5322 or ISO 8601. */
  readonly date?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  /** Further headers by name, any case; the fields above win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Builds a message from fields. The text is `text`, or made from `html` when there is no text to speak of. Never throws. */
export function messageFromFields(fields: MessageFields): Message {
  const headers = headersOf(fields);
  const plain = (fields.text ?? '').replace(/\r\n?/g, '\n').slice(0, MAX_TEXT);
  const html = fields.html === undefined || !isStub(plain) ? null : htmlToText(fields.html);
  const useHtml = html !== null && html.text !== '';
  return {
    ...addressing(headers, null),
    text: useHtml ? html.text : plain,
    textSource: useHtml ? 'html' : plain === '' ? 'none' : 'plain',
    links: useHtml ? html.links : [],
    signs: readSigns(headers, [], null),
  };
}

function headersOf(fields: MessageFields): Headers {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(fields.headers ?? {}))
    headers.set(name.trim().toLowerCase(), unfold(value));
  for (const name of ['from', 'to', 'subject', 'date'] as const) {
    const value = fields[name];
    if (value !== undefined) headers.set(name, unfold(value));
  }
  return headers;
}

function unfold(value: string): string {
  return value.replace(/[\r\n]+[ \t]{0,100}/g, ' ').trim();
}
