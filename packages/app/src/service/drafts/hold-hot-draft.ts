import { angryFindings, calmerVersion, checkTone, draftReply, isHot, momentWords } from '@ajar/core';
import type { ToneInput, ToneReport } from '@ajar/core';

import { HeldError } from '../ajar-error.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadOne } from '../load.ts';
import type { Me } from '../me.ts';
import type { HoldView } from '../views.ts';
import { answering } from './answering.ts';
import type { LoadedDraft } from './draft-record.ts';
import { keepHold } from './hold-draft.ts';
import { draftingVoice } from '../voice/own-voice.ts';
import { profileOf } from './write-draft.ts';

/**
 * Throws `HeldError` when the draft sounds angry and has not lain until the morning as it is; the hold is kept with the
 * draft. Does nothing for a calm draft, and for one that has waited.
 */
export async function holdHotDraft(context: Context, loaded: LoadedDraft, me: Me, clock: Clock): Promise<void> {
  const { stored, record } = loaded;
  if (record.approvedAt !== null || hasWaited(loaded, clock)) return;
  const { answered, voice } = await context.store.read(async (reader) => ({
    answered: await answering(reader, await loadOne(reader, stored.rejectionId), clock, { occasion: 'no', ...record }),
    voice: await draftingVoice(reader),
  }));
  const { text, intent } = record;
  const { input, occasion } = answered;
  const tone: ToneInput = { text, intent, field: input.reading.field, answers: input.message.text };
  const report = checkTone(tone);
  if (!isHot(report)) return;
  const until = await keepHold(context, loaded, clock, false);
  const cut = calmerVersion(tone, report);
  const anew = (): string => draftReply({ ...input, intent, occasion, profile: profileOf(me, voice) }).text;
  throw new HeldError({
    until: new Date(until).toISOString(),
    why: `It sounds angry in places, and that is human. It is held until ${momentWords(until, clock.zone, clock.zone)}: read it once more then, and decide.`,
    heard: heardIn(report),
    calmer: cut === null ? { text: anew(), from: 'scratch' } : { text: cut, from: 'yours' },
  });
}

function hasWaited({ record }: LoadedDraft, { now }: Clock): boolean {
  return typeof record.heldUntil === 'number' && record.heldUntil <= now;
}

/** More than anybody reads. */
const MOST_HEARD = 20;

function heardIn(report: ToneReport): HoldView['heard'] {
  return angryFindings(report)
    .slice(0, MOST_HEARD)
    .map(({ quote, start, end, message }) => ({ quote, start, end, message }));
}
