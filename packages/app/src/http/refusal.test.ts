import { expect, it } from 'vitest';
import type { z } from 'zod';

import { accountBody, addBody, batchBody, correctionBody, meBody, pageQuery } from './bodies.ts';
import { refusal } from './refusal.ts';

const server = { host: 'mail.example', port: 993, security: 'tls' };
const account = { address: 'ann@example.org', imap: server, smtp: server, signIn: { kind: 'password', password: 'x' } };

const me = { name: '', addresses: [], signature: '' };

/** What is said of something that cannot be taken, and where. */
function said(schema: z.ZodType, sent: unknown) {
  const { error } = schema.safeParse(sent);
  if (error === undefined) throw new Error('This can be taken.');
  const { code, field, message } = refusal(error);
  return { code, field, message };
}

it.each([
  [
    addBody,
    { facts: { organisation: 'x'.repeat(400) } },
    'facts.organisation',
    'This is too long: 300 characters at most. Make it shorter.',
  ],
  [correctionBody, { organisation: ' ' }, 'organisation', 'This is still empty. Fill it in.'],
  [batchBody, { ids: Array(6_000).fill('x'), action: 'close' }, 'ids', 'These are too many at once: 5000 at most.'],
  [
    accountBody,
    { ...account, imap: { ...server, port: 99_999 } },
    'imap.port',
    'This number is too large: 65535 at most.',
  ],
  [accountBody, { ...account, smtp: { ...server, port: 0 } }, 'smtp.port', 'This number is too small: 1 at least.'],
  [accountBody, { ...account, smtp: { ...server, port: null } }, 'smtp.port', 'A number belongs here.'],
  [pageQuery, { limit: 'many' }, 'limit', 'A number belongs here.'],
  [
    meBody,
    { ...me, addresses: ['x'.repeat(321)] },
    'addresses',
    'This is too long: 320 characters at most. Make it shorter.',
  ],
] as const)(
  'says in plain words, of the field that it is about, what cannot be taken',
  (schema, sent, field, message) => {
    expect(said(schema, sent)).toEqual({ code: 'bad-input', field, message });
  },
);

it.each([{ colour: 'blue' }, { field: 'juggling' }, null])(
  'says nothing of how it is built where nobody can have typed it: %j',
  (sent) => {
    expect(said(correctionBody, sent).message).toBe(
      'Ajar does not understand what this page sent. Reload the page and try again.',
    );
  },
);
