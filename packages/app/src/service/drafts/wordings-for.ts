import { advise, checkTone, draftReply, intentFor, isAsk, wordingFaults } from '@ajar/core';
import type { DraftInput, Intent } from '@ajar/core';

import { complete } from '../../llm/complete.ts';
import { failureWords } from '../../llm/llm-failure.ts';
import type { LlmFailure } from '../../llm/llm-failure.ts';
import { hostOf, isOnThisMachine } from '../../llm/llm-settings.ts';
import type { LlmSettings } from '../../llm/llm-settings.ts';
import { wordingsIn } from '../../llm/wordings-in.ts';
import { wordingsRequest } from '../../llm/wordings-request.ts';
import type { WordingsRequest } from '../../llm/wordings-request.ts';
import type { Context } from '../context.ts';
import type { SentView, WordingsView } from '../views.ts';
import { heldBackWords } from './held-back-words.ts';
import type { HeldFor } from './held-back-words.ts';

export const OFF: WordingsView = {
  kind: 'not-sent',
  why: 'off',
  message: 'No LLM is turned on, and Ajar needs none.',
  sent: null,
};

interface Settled {
  readonly intent: Intent;
  readonly draft: string;
}

/**
 * Other wordings of `draft` by the LLM that the user turned on; `input.intent` is the draft's. Where a lock allows no ask, none
 * is asked for, and where nothing should be written nothing is sent. What is returned as shown has no fault that core knows of.
 */
export async function wordingsFor(
  { llm }: Pick<Context, 'llm'>,
  settings: LlmSettings,
  input: DraftInput,
  draft: string,
  signal?: AbortSignal,
): Promise<WordingsView> {
  const settled = settle(input, draft);
  if ('kind' in settled) return settled;
  const request = wordingsRequest(input, settled.intent, settled.draft);
  const sent = sentOf(settings, request);
  const completion = await complete({ ...llm, settings, request, signal });
  const failed = (why: LlmFailure): WordingsView => ({
    kind: 'failed',
    why,
    message: failureWords(why, sent.host, sent.model, llm.key !== null),
    sent: why === 'unreachable' ? null : sent,
  });
  if (completion.kind === 'failed') return failed(completion.why);
  const repeatsKey = llm.key !== null && completion.text.includes(llm.key);
  const texts = repeatsKey ? null : wordingsIn(completion.text);
  return texts === null ? failed('not-understood') : judged(texts, input, settled, draft, sent);
}

/** What the letter may do, after every lock; or why nothing is sent. */
function settle(input: DraftInput, draft: string): Settled | WordingsView {
  const settled = intentFor(input);
  if (settled.leaveAlone) return { kind: 'not-sent', why: 'leave-alone', message: settled.held.join(' '), sent: null };
  const intent = isAsk(settled.intent) && advise(input).locked ? 'thank' : settled.intent;
  const own = intent === input.intent ? draft : draftReply({ ...input, intent }).text;
  if (checkTone({ text: own }).checked !== 'full') {
    const message =
      'The tone check reads English only, so Ajar cannot vouch for wordings of this letter. Nothing was sent.';
    return { kind: 'not-sent', why: 'language', message, sent: null };
  }
  return { intent, draft: own };
}

function sentOf(settings: LlmSettings, { instructions, data }: WordingsRequest): SentView {
  const text = `${instructions}\n\n${data}`;
  const { model } = settings;
  return { host: hostOf(settings), local: isOnThisMachine(settings), model, characters: text.length, text };
}

function judged(
  texts: readonly string[],
  input: DraftInput,
  { intent, draft: own }: Settled,
  current: string,
  sent: SentView,
): WordingsView {
  const faultsOf = (text: string): readonly HeldFor[] =>
    text === current.trim() ? ['same'] : wordingFaults(text, { input, intent, draft: own });
  const all = [...new Set(texts)].map((text) => ({ text, faults: faultsOf(text) }));
  const wordings = all.filter(({ faults }) => faults.length === 0).map(({ text }) => ({ text }));
  const held = all.flatMap(({ faults }) => faults.slice(0, 1));
  const heldBack = { count: held.length, words: heldBackWords(held) };
  if (wordings.length > 0) return { kind: 'shown', wordings, heldBack, sent };
  return { kind: 'held-back', heldBack, sent };
}
