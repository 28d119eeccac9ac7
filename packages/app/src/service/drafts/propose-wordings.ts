import type { DraftInput } from '@ajar/core';

import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { llmSetting } from '../llm/llm-setting.ts';
import { loadOne } from '../load.ts';
import { whoAmI } from '../me.ts';
import type { WordingsView } from '../views.ts';
import { answering } from './answering.ts';
import { loadDraft } from './draft-record.ts';
import { rememberShown } from './last-shown.ts';
import { OFF, wordingsFor } from './wordings-for.ts';
import { clockOf } from '../clock.ts';
import { draftingVoice } from '../voice/own-voice.ts';
import { profileOf } from './write-draft.ts';

/** Asks the LLM for other wordings of an open draft. The draft itself stays as it is. Throws `already-answered` when it is approved. */
export async function proposeWordings(context: Context, draftId: string, signal?: AbortSignal): Promise<WordingsView> {
  const clock = await clockOf(context);
  const { settings, input, record } = await context.store.read(async (reader) => {
    const loaded = await loadDraft(reader, draftId);
    const rejection = await loadOne(reader, loaded.stored.rejectionId);
    const { intent } = loaded.record;
    const { input: known, occasion } = await answering(reader, rejection, clock, { occasion: 'no', ...loaded.record });
    const profile = profileOf(await whoAmI(reader), await draftingVoice(reader));
    const drafted: DraftInput = { ...known, intent, occasion, profile };
    return { settings: await llmSetting(reader), input: drafted, record: loaded.record };
  });
  if (record.approvedAt !== null)
    throw new AjarError(
      'already-answered',
      'This draft is approved. Take the approval back first to find other words.',
    );
  if (settings === null) return OFF;
  const view = await wordingsFor(context, settings, input, record.text, signal);
  const letters = view.kind === 'shown' ? view.wordings : [];
  await context.store.write((transactor) => rememberShown(transactor, { draftId, was: record.text, letters }));
  return view;
}

/** Other wordings for a letter that is kept nowhere; nor are they. */
export async function proposeForLetter(
  context: Context,
  input: DraftInput,
  draft: string,
  signal?: AbortSignal,
): Promise<WordingsView> {
  const settings = await context.store.read(llmSetting);
  return settings === null ? OFF : wordingsFor(context, settings, input, draft, signal);
}
