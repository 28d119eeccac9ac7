import MailComposer from 'nodemailer/lib/mail-composer';

import type { ReplyHeaders } from '@ajar/core';

import { isPlainAddress } from '../plain-address.ts';

/** A letter as approved: what will leave, word for word. */
export interface Letter {
  /** Null when the user has not said who they are: the mail program fills it in. */
  readonly from: { readonly name: string; readonly address: string } | null;
  /** Null when nobody can be reached by mail: the text is copied instead. */
  readonly to: string | null;
  readonly subject: string;
  readonly headers: ReplyHeaders;
  readonly text: string;
  /** Own Message-ID, made once at approval. */
  readonly messageId: string;
  readonly date: Date;
  /** Finds our copy again where a server replaces the Message-ID. */
  readonly outboxId: string;
}

const MESSAGE_ID = /^<[^\s<>@]+@[^\s<>@]+>$/u;

/** Builds the RFC 5322 bytes. Throws on an address or id that could smuggle in a header. */
export async function compose(letter: Letter): Promise<Uint8Array> {
  for (const address of [letter.from?.address, letter.to]) {
    if (address != null && !isPlainAddress(address))
      throw new TypeError(`Not a plain e-mail address: ${JSON.stringify(address)}`);
  }
  const references = (letter.headers.References ?? '').split(/\s+/u).filter((id) => id !== '');
  for (const id of [letter.messageId, letter.headers['In-Reply-To'], ...references]) {
    if (id !== undefined && !MESSAGE_ID.test(id)) throw new TypeError(`Not a Message-ID: ${JSON.stringify(id)}`);
  }
  const composer = new MailComposer({
    ...(letter.from === null ? {} : { from: letter.from }),
    ...(letter.to === null ? {} : { to: letter.to }),
    subject: letter.subject,
    text: letter.text,
    textEncoding: 'quoted-printable',
    messageId: letter.messageId,
    date: letter.date,
    ...(letter.headers['In-Reply-To'] === undefined ? {} : { inReplyTo: letter.headers['In-Reply-To'] }),
    ...(references.length === 0 ? {} : { references }),
    headers: { 'X-Ajar-Id': letter.outboxId },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The same letter as a draft that mail programs open ready to send. */
export function asUnsentDraft(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('X-Unsent: 1\r\n'), bytes]);
}
