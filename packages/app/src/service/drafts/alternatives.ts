import { draftAlternatives } from '@ajar/core';
import type { Alternative, DraftInput } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadOne } from '../load.ts';
import { whoAmI } from '../me.ts';
import { draftingVoice } from '../voice/own-voice.ts';
import { answering } from './answering.ts';
import { bodyMark } from './body-mark.ts';
import { loadDraft } from './draft-record.ts';
import type { LoadedDraft } from './draft-record.ts';
import { rememberShown } from './last-shown.ts';
import { profileOf } from './write-draft.ts';

/** Some say what another rejection was answered with, and are left out. */
const SPARE = 2;

/**
 * Letters to choose from: the draft as it stands, then others of the same intent, occasion and facts that differ from it and
 * from each other, at most `count` in all. The draft stays as it is. Throws `already-answered` when it is approved.
 */
export async function alternatives(context: Context, draftId: string, count: number): Promise<readonly Alternative[]> {
  const clock = await clockOf(context);
  return context.store.write(async (transactor) => {
    const loaded = await loadDraft(transactor, draftId);
    const { record, stored } = loaded;
    if (record.approvedAt !== null) {
      const message = 'This draft is approved. Take the approval back first to see others.';
      throw new AjarError('already-answered', message);
    }
    const { text, parts } = record;
    const made = draftAlternatives(await inputOf(transactor, loaded, clock), count + SPARE, { text, parts });
    const letters: Alternative[] = [{ text, parts }];
    for (const { text: words, parts: theirs } of made.slice(1)) {
      if (letters.length === count) break;
      const letter = { text: words, parts: theirs };
      if (!(await transactor.hasDraftElsewhere(stored.rejectionId, bodyMark(letter)))) letters.push(letter);
    }
    await rememberShown(transactor, { draftId: stored.id, was: text, letters });
    return letters;
  });
}

/** What the draft was written from. */
async function inputOf(reader: StoreReader, { stored, record }: LoadedDraft, clock: Clock): Promise<DraftInput> {
  const { intent, facts, seed } = record;
  const rejection = await loadOne(reader, stored.rejectionId);
  const { input, occasion } = await answering(reader, rejection, clock, { occasion: 'no', ...record });
  const profile = profileOf(await whoAmI(reader), await draftingVoice(reader));
  return { ...input, intent, occasion, facts, seed, profile };
}
