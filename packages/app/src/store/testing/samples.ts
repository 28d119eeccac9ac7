import type { Message, Reading } from '@ajar/core';

import { UNSENT } from '../unsent.ts';
import type { MessageRow, OutboxRow, StoredDraft, StoreTransactor } from '../store.ts';

export function messageRow(key: string, changes: Partial<MessageRow> = {}): MessageRow {
  return {
    key,
    messageId: `<${key}@mail.example>`,
    refs: [],
    date: 1_000,
    fromAddress: 'editor@paper.example',
    fromName: 'The Editor',
    toAddress: 'me@home.example',
    subject: 'Your piece',
    verdict: 'other',
    cue: null,
    sourceId: 'source',
    position: '0',
    size: 100,
    ...changes,
  };
}

export const message: Message = {
  messageId: '<no@mail.example>',
  inReplyTo: [],
  references: [],
  from: { name: 'The Editor', address: 'editor@paper.example' },
  replyTo: [],
  to: [],
  cc: [],
  date: 1_000,
  subject: 'Your piece',
  text: 'Thank you, but no. 🚪',
  textSource: 'plain',
  links: [],
  signs: {
    autoSubmitted: null,
    precedence: null,
    listId: null,
    listUnsubscribe: false,
    nullReturnPath: false,
    autoResponseSuppress: false,
    reportType: null,
    failedRecipients: [],
    labels: [],
  },
};

export const reading: Reading = {
  verdict: 'rejection',
  confidence: 0.9,
  language: 'en',
  field: 'literary',
  form: 'personal',
  finality: 'open',
  reasons: [],
  doors: [],
  noFeedback: false,
  replyable: { ok: true, to: 'editor@paper.example', why: 'A person wrote it.' },
  organisation: null,
  role: null,
  person: null,
  evidence: [],
  text: 'Thank you, but no.',
};

/** A rejection `r` of message `m` and a draft `d` for it. */
export async function addRejectionWithDraft(transactor: StoreTransactor): Promise<void> {
  await transactor.addMessages([messageRow('m')]);
  await transactor.addRejection({ id: 'r', messageKey: 'm', createdAt: 1 });
  await transactor.saveDraft(draft({ revision: 0 }));
}

export function draft(changes: Partial<StoredDraft> = {}): StoredDraft {
  return { id: 'd', rejectionId: 'r', data: '{}', createdAt: 2, updatedAt: 2, revision: 1, ...changes };
}

export function outboxRow(id: string, changes: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id,
    draftId: 'd',
    rejectionId: 'r',
    replyKey: 'r:ask-again',
    messageId: `<${id}@home.example>`,
    envelopeFrom: 'me@home.example',
    envelopeTo: 'editor@paper.example',
    raw: new Uint8Array([0, 1, 255]),
    state: 'approved',
    since: 3,
    ...UNSENT,
    ...changes,
  };
}
