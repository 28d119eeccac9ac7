import { advise, intentFor, usualIntent } from '@ajar/core';
import type { Action, Draft, DraftFacts, DraftProfile, Intent, Occasion, Voice } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { whoAmI } from '../me.ts';
import type { Me } from '../me.ts';
import type { RejectionRecord } from '../present/summary.ts';
import type { DraftView } from '../views.ts';
import { loadOne } from '../load.ts';
import { draftingVoice } from '../voice/own-voice.ts';
import { answering } from './answering.ts';
import { draftView } from './draft-record.ts';
import { putDraft } from './put-draft.ts';
import { unlikeOthers } from './unlike-others.ts';
import { whyLocked } from './why-locked.ts';

export interface DraftOptions {
  readonly intent?: Intent | undefined;
  readonly occasion?: Occasion | undefined;
  readonly facts?: DraftFacts | undefined;
  readonly seed?: number | undefined;
}

/**
 * Writes a draft for a rejection: the one of this intent and occasion that is still open is rewritten, so that
 * asking twice leaves one. Throws `locked` where the advice knows no way round, and
 * `already-answered` where this draft was approved.
 */
export async function writeDraft(context: Context, id: string, options: DraftOptions): Promise<DraftView> {
  const clock = await clockOf(context);
  return context.store.write(async (transactor) => {
    const record = await loadOne(transactor, id);
    const rejectionId = record.row.id;
    const { action, draft, occasion } = await written(transactor, record, clock, options);
    const stored = await putDraft(transactor, rejectionId, draft, { ...options, occasion }, clock.now);
    const drafted = { at: clock.now, kind: 'drafted', draftId: stored.id, intent: draft.intent } as const;
    await transactor.appendEvents([
      { rejectionId, event: { at: clock.now, kind: 'advised', action }, dedupKey: `advised:${action}` },
      { rejectionId, event: drafted, dedupKey: null },
    ]);
    return draftView(transactor, stored, clock.now);
  });
}

interface Written {
  readonly action: Action;
  readonly occasion: Occasion;
  readonly draft: Draft;
}

async function written(
  reader: StoreReader,
  record: RejectionRecord,
  clock: Clock,
  options: DraftOptions,
): Promise<Written> {
  const answer = await answering(reader, record, clock, options);
  const { occasion, no, input } = answer;
  const advice = advise(no);
  const { facts, seed } = options;
  const profile = profileOf(await whoAmI(reader), await draftingVoice(reader));
  const intent = options.intent ?? usualIntent(occasion) ?? intentFor({ ...no, facts, profile }).intent;
  const locked = whyLocked(intent, answer, advice);
  if (locked !== null) throw new AjarError('locked', locked);
  const draft = await unlikeOthers(reader, record.row.id, { ...input, intent, occasion, facts, profile, seed });
  return { action: advice.action, occasion, draft };
}

export function profileOf(me: Me, voice: Voice): DraftProfile {
  return { name: me.name, voice, ...(me.signature === '' ? {} : { signature: me.signature }) };
}
