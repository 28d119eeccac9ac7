import { randomUUID } from 'node:crypto';

import { advise } from '@ajar/core';
import type { Action, Draft, DraftFacts, DraftProfile, Intent, Voice } from '@ajar/core';

import { AjarError } from '../ajar.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { whoAmI } from '../me.ts';
import type { Me } from '../me.ts';
import { adviceInputOf } from '../present/advice-input.ts';
import type { DraftView } from '../views.ts';
import { loadOne } from '../load.ts';
import { draftingVoice } from '../voice/own-voice.ts';
import { recordOf, toDraftView, withMarks } from './draft-record.ts';
import type { DraftRecord } from './draft-record.ts';
import { unlikeOthers } from './unlike-others.ts';

const INTENT_OF: Readonly<Record<Action, Intent>> = {
  'ask-again': 'ask-again',
  'use-the-route': 'ask-again',
  'ask-feedback': 'ask-feedback',
  'keep-in-touch': 'keep-in-touch',
  thank: 'thank',
  'let-go': 'thank',
};

export interface DraftOptions {
  readonly intent?: Intent | undefined;
  readonly facts?: DraftFacts | undefined;
  readonly seed?: number | undefined;
}

/**
 * Writes a draft for a rejection: the one of this intent that is still open is rewritten, so that
 * asking twice leaves one. Throws `locked` where the advice knows no way round, and
 * `already-answered` where this draft was approved.
 */
export async function writeDraft(context: Context, id: string, options: DraftOptions): Promise<DraftView> {
  const clock = await clockOf(context);
  const { now } = clock;
  return context.store.write(async (transactor) => {
    const record = await loadOne(transactor, id);
    const input = await adviceInputOf(transactor, record, clock);
    const advice = advise(input);
    const intent = options.intent ?? INTENT_OF[advice.action];
    if (advice.locked && (intent === 'ask-again' || intent === 'ask-feedback')) {
      throw new AjarError('locked', `Ajar does not help to ask here. ${advice.because[0]?.text ?? ''}`.trim());
    }
    const open = (await transactor.drafts(record.row.id)).find((stored) => recordOf(stored).intent === intent);
    if (open !== undefined && recordOf(open).approvedAt !== null) {
      throw new AjarError('already-answered', 'This draft is approved. Withdraw the approval first to write it anew.');
    }
    const me = await whoAmI(transactor);
    const draft = await unlikeOthers(transactor, record.row.id, {
      ...input,
      intent,
      facts: options.facts,
      profile: profileOf(me, await draftingVoice(transactor)),
      seed: options.seed,
    });
    const approvedBodies = open === undefined ? [] : (recordOf(open).approvedBodies ?? []);
    const data = withMarks({ ...pick(draft), approvedAt: null, approvedBodies });
    const stored = {
      id: open?.id ?? randomUUID().slice(0, 13),
      rejectionId: record.row.id,
      data: JSON.stringify(data),
      createdAt: open?.createdAt ?? now,
      updatedAt: now,
      revision: open?.revision ?? 0,
    };
    if (!(await transactor.saveDraft(stored)))
      throw new AjarError('conflict', 'The draft was changed elsewhere at the same moment. Try again.');
    const rejectionId = record.row.id;
    await transactor.appendEvents([
      { rejectionId, event: { at: now, kind: 'advised', action: advice.action }, dedupKey: `advised:${advice.action}` },
      { rejectionId, event: { at: now, kind: 'drafted', draftId: stored.id, intent }, dedupKey: null },
    ]);
    return toDraftView(stored);
  });
}

export function profileOf(me: Me, voice: Voice): DraftProfile {
  return { name: me.name, voice, ...(me.signature === '' ? {} : { signature: me.signature }) };
}

function pick(draft: Draft): Omit<DraftRecord, 'approvedAt'> {
  const { intent, to, subject, headers, text, parts, needs } = draft;
  return { intent, to, subject, headers, text, parts, needs };
}
