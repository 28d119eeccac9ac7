import type { DraftInput } from '@ajar/core';

import { AjarError } from '../ajar.ts';
import type { Context } from '../context.ts';
import { llmSetting } from '../llm/llm-setting.ts';
import { loadOne } from '../load.ts';
import { whoAmI } from '../me.ts';
import type { DraftView, WordingsView } from '../views.ts';
import { answering } from './answering.ts';
import { loadDraft } from './draft-record.ts';
import { saveDraft } from './save-draft.ts';
import { OFF, wordingsFor } from './wordings-for.ts';
import { clockOf } from '../clock.ts';
import { draftingVoice } from '../voice/own-voice.ts';
import { profileOf } from './write-draft.ts';

const LAST = 'wordings';

/** The wordings shown last, so that one can be taken by its number. */
interface LastWordings {
  readonly draftId: string;
  /** The draft that they are other words for. */
  readonly was: string;
  readonly texts: readonly string[];
}

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
  const texts = view.kind === 'shown' ? view.wordings.map(({ text }) => text) : [];
  const last: LastWordings = { draftId, was: record.text, texts };
  await context.store.write((transactor) => transactor.putSetting(LAST, JSON.stringify(last)));
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

/**
 * Takes one of the wordings shown last for this draft, counted from 1, as if the user had typed it. Throws `not-found`, and
 * `conflict` when the draft was changed since they were shown.
 */
export async function useWording(context: Context, draftId: string, number: number): Promise<DraftView> {
  const stored = await context.store.read((reader) => reader.setting(LAST));
  const last = stored === null ? null : (JSON.parse(stored) as LastWordings);
  const text = last?.draftId === draftId ? last.texts[number - 1] : undefined;
  if (last === null || text === undefined)
    throw new AjarError('not-found', `There is no wording ${number} for this draft. Ask first: ajar draft ID --llm`);
  return saveDraft(context, draftId, text, last.was);
}
