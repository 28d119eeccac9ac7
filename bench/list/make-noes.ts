import { DOORS, FIELDS, REASONS } from '@ajar/core/vocabulary';
import type { Message, Reading, RejectionEvent } from '@ajar/core';

import { summariser } from '../../packages/app/src/service/present/kept-summary.ts';
import { openStore } from '../../packages/app/src/store/open-store.ts';
import type { MessageRow, NewEvent } from '../../packages/app/src/store/store.ts';
import { FIRST_NAMES, LAST_NAMES } from '../corpus/words.ts';
import { Random } from '../corpus/random.ts';

const DAY = 86_400_000;
const BATCH = 500;
const HOUSES = [
  'Harbour',
  'Northwind',
  'Lantern',
  'Quarry',
  'Meridian',
  'Saltmarsh',
  'Copper',
  'Alder',
  'Tideway',
  'Vellum',
] as const;
const KINDS = ['House', 'Press', 'Labs', 'Partners', 'Review', 'Institute', 'Studio', 'Works'] as const;
const TEXT =
  'thank you for your letter and for the time you gave it we read the second scene with care and talked about it at length unfortunately the list for next year is full and we have decided to go with another proposal this says little about your work please do write again in the spring when the harbour programme opens our readers enjoyed the opening we wish you well with it elsewhere yours'.split(
    ' ',
  );

interface MadeNo {
  readonly id: string;
  readonly row: MessageRow;
  readonly message: Message;
  readonly reading: Reading;
  readonly events: readonly NewEvent[];
}

/** Writes this many made-up noes of ten years into a store, some of them answered, settled or drafted. */
export async function makeNoes(file: string, count: number): Promise<void> {
  const now = Date.now();
  await using store = await openStore({ file }, { summariser: summariser(() => now) });
  const random = new Random(7);
  for (let from = 0; from < count; from += BATCH) {
    const noes = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => makeNo(random, from + at, now));
    await store.write(async (transactor) => {
      await transactor.addMessages(noes.map(({ row }) => row));
      for (const { id, row } of noes) await transactor.addRejection({ id, messageKey: row.key, createdAt: now });
      await transactor.keep(noes.map(({ row, message }) => ({ key: row.key, message, hasHtml: false, raw: null })));
      await transactor.putReadings(noes.map(({ row, reading }) => ({ key: row.key, readerVersion: 1, reading })));
      await transactor.appendEvents(noes.flatMap(({ events }) => events));
    });
  }
}

function makeNo(random: Random, index: number, now: number): MadeNo {
  const key = random.hex(40);
  const id = key.slice(0, 12);
  const date = now - Math.floor(random.next() * 3_650 * DAY);
  const organisation = `${random.pick(HOUSES)} ${random.pick(KINDS)} ${String(index % 997)}`;
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const address = `${name.toLowerCase().replace(' ', '.')}@${organisation.toLowerCase().replaceAll(' ', '-')}.example`;
  const text = Array.from({ length: random.between(60, 250) }, () => TEXT[random.between(0, TEXT.length - 1)]).join(
    ' ',
  );
  const subject = `Your ${random.pick(['application', 'manuscript', 'proposal', 'tender'])} ${String(index)}`;
  const row: MessageRow = {
    key,
    messageId: `<${key}@mail.example>`,
    refs: [],
    date,
    fromAddress: address,
    fromName: name,
    toAddress: 'me@home.example',
    subject,
    verdict: 'rejection',
    cue: null,
    sourceId: 'bench',
    position: String(index),
    size: text.length,
  };
  const message = messageOf(row, text);
  const reading = readingOf(random, { organisation, name, address, text });
  return { id, row, message, reading, events: eventsOf(random, id, key, date) };
}

function messageOf({ messageId, fromName, fromAddress, date, subject }: MessageRow, text: string): Message {
  const signs = {
    autoSubmitted: null,
    precedence: null,
    listId: null,
    listUnsubscribe: false,
    nullReturnPath: false,
    autoResponseSuppress: false,
    reportType: null,
    failedRecipients: [],
    labels: [],
  };
  const from = { name: fromName, address: fromAddress ?? '' };
  const none = { inReplyTo: [], references: [], replyTo: [], to: [], cc: [], links: [] };
  return { ...none, messageId, from, date, subject, text, textSource: 'plain', signs };
}

function readingOf(
  random: Random,
  facts: { readonly organisation: string; readonly name: string; readonly address: string; readonly text: string },
): Reading {
  const quote = { quote: facts.text.slice(0, 60), start: 0, end: 60 };
  const door = { ...quote, kind: random.pick(DOORS), date: null, contact: null };
  return {
    verdict: 'rejection',
    confidence: 0.9,
    language: 'en',
    field: random.pick(FIELDS),
    form: random.pick(['form-letter', 'personal', 'tiered']),
    finality: random.pick(['final', 'conditional', 'open']),
    reasons: [{ ...quote, kind: random.pick(REASONS) }],
    doors: random.next() < 0.4 ? [door] : [],
    noFeedback: false,
    replyable: { ok: true, to: facts.address, why: 'A person wrote it.' },
    organisation: facts.organisation,
    role: random.pick(['harbour clerk', 'translator', 'editor', 'set designer']),
    person: facts.name,
    evidence: [{ ...quote, says: 'rejection' }],
    text: facts.text,
  };
}

function eventsOf(random: Random, rejectionId: string, key: string, date: number): readonly NewEvent[] {
  const events: RejectionEvent[] = [{ at: date, kind: 'found', messageKey: key }];
  const luck = random.next();
  const draft = { draftId: `d-${rejectionId}`, intent: 'thank' } as const;
  if (luck < 0.3) events.push({ at: date + DAY, kind: 'sent', messageKey: null, intent: 'ask-again' });
  else if (luck < 0.31) events.push({ at: date + DAY, kind: 'drafted', ...draft });
  else if (luck < 0.5) events.push({ at: date + DAY, kind: 'reopened' });
  return events.map((event) => ({ rejectionId, event, dedupKey: null }));
}
