import {
  ACTIONS,
  BASIS_KINDS,
  COLUMN_USES,
  DOORS,
  DRAFT_PARTS,
  FIELDS,
  FINALITIES,
  INTENTS,
  INTERFACE_LANGUAGES,
  LEVELS,
  OCCASIONS,
  OUTCOMES,
  REASONS,
  STAGES,
} from '@ajar/core';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';

import { BATCH_ACTIONS, VOICE_PARTS } from '../service/ajar.ts';
import { refusal } from './refusal.ts';

const words = z.string().max(2_000);

/** What the faces may send; everything else is refused in words for people, at the field that they are about. */
export const correctionBody = z.strictObject({
  verdict: z.enum(['rejection', 'not-a-rejection']).optional(),
  field: z.enum(FIELDS).optional(),
  organisation: z.string().trim().min(1).max(200).optional(),
  role: z.string().trim().min(1).max(200).optional(),
  reason: z.enum(REASONS).optional(),
});

export const toldBody = z.strictObject({
  stage: z.enum(STAGES).optional(),
  basis: z
    .array(z.strictObject({ kind: z.enum(BASIS_KINDS), text: words }))
    .max(10)
    .optional(),
});

export const draftBody = z.strictObject({
  intent: z.enum(INTENTS).optional(),
  occasion: z.enum(OCCASIONS).optional(),
  facts: z.strictObject({ specific: words.optional(), basis: words.optional(), new: words.optional() }).optional(),
  seed: z.int().optional(),
});

const place = z.int().min(0).max(100_000);

/** `was`: the words these began from, so that nothing else is saved over; `parts`: those of `text`, where they are known. */
export const saveBody = z.strictObject({
  text: z.string().max(100_000),
  was: z.string().max(100_000).optional(),
  parts: z
    .array(z.strictObject({ part: z.enum(DRAFT_PARTS), start: place, end: place }))
    .max(100)
    .optional(),
});
export const alternativesBody = z.strictObject({ count: z.int().min(2).max(9) });
/** `asItIs`: although it sounds angry, and now. */
export const approveBody = z.strictObject({ text: z.string().max(100_000), asItIs: z.boolean().optional() });
/** `messageKey` may be left out where only one thing is proposed. */
export const proposalBody = z.strictObject({ messageKey: z.string().max(200).optional(), yes: z.boolean() });
export const mendBody = z.strictObject({ address: z.string().trim().min(3).max(320) });
export const noticesBody = z.strictObject({
  kind: z.enum(['off', 'digest', 'each']).optional(),
  at: z.string().max(10).optional(),
  private: z.boolean().optional(),
});
export const outcomeBody = z.strictObject({ outcome: z.enum(OUTCOMES) });
/** Null: as the browser has it. */
export const languageBody = z.strictObject({ language: z.enum(INTERFACE_LANGUAGES).nullable() });
export const meBody = z.strictObject({
  name: z.string().max(200),
  addresses: z.array(z.string().max(320)).max(50),
  signature: z.string().max(2_000),
});
export const voiceBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('switch'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('never'), words }),
  z.strictObject({
    kind: z.literal('drop'),
    language: z.string().min(2).max(3),
    part: z.enum(VOICE_PARTS),
    form: z.string().max(100),
  }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({ kind: z.literal('erase') }),
]);

export const llmBody = z.strictObject({
  endpoint: z.string().max(2_000),
  model: z.string().max(200),
  /** The user has been told that letters leave the machine, and wants it. */
  mayLeave: z.boolean().optional(),
});
const server = z.strictObject({
  host: z.string().min(1).max(253),
  port: z.int().min(1).max(65_535),
  security: z.enum(['tls', 'starttls']),
});
const address = z.string().max(400);
const issuer = z.string().max(2_000);

/** A password, or the id of a sign-in with the provider that is done. */
export const proofBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: z.string().min(1).max(10_000) }),
  z.strictObject({ kind: z.literal('oauth'), signInId: z.string().max(100) }),
]);
export const accountBody = z.strictObject({
  address,
  name: z.string().max(200).optional(),
  user: z.string().max(400).optional(),
  imap: server,
  smtp: server,
  signIn: proofBody,
  /** PEM. */
  trusted: z.string().max(200_000).optional(),
});
export const unlockBody = z.strictObject({ passphrase: z.string().min(1).max(10_000) });
export const addressBody = z.strictObject({ address });
export const signInBody = z.strictObject({
  address,
  issuer: issuer.optional(),
  clientId: z.string().max(500).optional(),
  clientSecret: z.string().max(1_000).optional(),
  device: z.boolean().optional(),
});

/** What the user takes from what was said; an empty text takes it back. */
export const learnedBody = z.strictObject({ text: words, quote: words.nullable().optional() });
export const scanBody = z.strictObject({ paths: z.array(z.string().min(1).max(4_096)).min(1).max(100) });

/** Only these accounts; all when omitted. */
export const syncBody = z.strictObject({ addresses: z.array(z.string().min(1).max(320)).max(100).optional() });
/** Which practice letters are wished for. */
export const practiceWish = z.strictObject({ field: z.enum(FIELDS).optional(), level: z.enum(LEVELS).optional() });
export const choiceBody = z.strictObject({ action: z.enum(ACTIONS) });
export const readAnswersBody = z.strictObject({
  finality: z.enum(FINALITIES),
  door: z.enum([...DOORS, 'none']),
  whom: z.string().max(320),
});
export const attemptBody = z.strictObject({
  ...readAnswersBody.shape,
  ...choiceBody.shape,
  ...practiceWish.shape,
  letter: z.string().max(20_000).nullable(),
});
const fact = z.string().max(300).optional();
/** A no that is added by hand: its letter, facts, or both. */
export const addBody = z.strictObject({
  letter: z.string().max(300_000).optional(),
  facts: z
    .strictObject({
      organisation: fact,
      role: fact,
      person: fact,
      address: fact,
      date: fact,
      field: z.enum(FIELDS).optional(),
      reason: z.enum(REASONS).optional(),
      note: z.string().max(5_000).optional(),
    })
    .optional(),
  preview: z.boolean().optional(),
  evenSo: z.boolean().optional(),
});
/** How a table is taken, as JSON in the address: the table itself is the body. */
export const importWish = z.strictObject({
  preview: z.boolean().optional(),
  uses: z.array(z.enum(COLUMN_USES)).max(1_000).optional(),
  noStatuses: z.array(z.string().max(300)).max(100).optional(),
  dayOrder: z.enum(['day-first', 'month-first']).optional(),
  field: z.enum(FIELDS).optional(),
});
/** Typed by the user, so that nothing is deleted by a slip of the hand. */
export const FORGET_WORD = 'forget';
export const forgetBody = z.strictObject({ word: z.literal(FORGET_WORD) });

/** A page of the list. `status`: several between commas. */
export const pageQuery = z.strictObject({
  search: z.string().max(1_000).optional(),
  field: z.enum(FIELDS).optional(),
  status: z.string().max(100).optional(),
  today: z.stringbool().optional(),
  reason: z.enum(REASONS).optional(),
  door: z.enum(DOORS).optional(),
  limit: z.coerce.number().int().min(0).max(500).optional(),
  cursor: z.string().max(200).optional(),
  offset: z.coerce.number().int().min(0).max(10_000_000).optional(),
});
export const batchBody = z.strictObject({
  ids: z.array(z.string().min(1).max(100)).max(5_000),
  action: z.enum(BATCH_ACTIONS),
});

export function body<S extends z.ZodType>(schema: S) {
  return zValidator('json', schema, (result) => {
    if (!result.success) throw refusal(result.error);
  });
}

export function query<S extends z.ZodType>(schema: S) {
  return zValidator('query', schema, (result) => {
    if (!result.success) throw refusal(result.error);
  });
}
