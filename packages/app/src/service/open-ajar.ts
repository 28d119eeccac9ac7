import { isTimeZone } from '@ajar/core';

import { openStore } from '../store/open-store.ts';
import type { StoreTarget } from '../store/open-store.ts';
import { AjarError } from './ajar.ts';
import type { Ajar } from './ajar.ts';
import type { Context } from './context.ts';
import { addNo } from './data/add-no.ts';
import { exportAll, exportZip } from './data/export-all.ts';
import { importNoes } from './data/import-noes.ts';
import { doctor } from './doctor.ts';
import { alternatives } from './drafts/alternatives.ts';
import { approveDraft } from './drafts/approve-draft.ts';
import { exportDraft } from './drafts/export-draft.ts';
import { useShown } from './drafts/last-shown.ts';
import { proposeForLetter, proposeWordings } from './drafts/propose-wordings.ts';
import { saveDraft, withdrawApproval } from './drafts/save-draft.ts';
import { writeDraft } from './drafts/write-draft.ts';
import * as llmSettings from './llm/llm-setting.ts';
import { messageHtml } from './message-html.ts';
import { latestDate } from './scan/latest-date.ts';
import { scan } from './scan/scan.ts';
import * as useCases from './use-cases.ts';
import { changeVoice } from './voice/change-voice.ts';
import { ownVoice } from './voice/own-voice.ts';

export interface OpenOptions {
  readonly store: StoreTarget;
  /** Name shown to people; `default` when omitted. */
  readonly profile?: string | undefined;
  /** Time stands still on the day after the last message, so that the demo always looks the same. */
  readonly demo?: boolean | undefined;
  /** The key for the LLM, if one is used and wants one. */
  readonly llmKey?: string | undefined;
  /** How long an LLM may take; a minute when omitted. */
  readonly llmTimeoutMs?: number | undefined;
  /** Milliseconds since the epoch; the machine's clock when omitted. */
  readonly now?: (() => number) | undefined;
  /** IANA name of the user's time zone; the machine's when omitted. */
  readonly zone?: string | undefined;
}

const DAY = 86_400_000;
const LLM_TIMEOUT = 60_000;

/** The composition root: opens the store and ties the use cases to it. */
export async function openAjar(options: OpenOptions): Promise<Ajar> {
  const store = await openStore(options.store);
  const clock = options.now ?? Date.now;
  const demo = options.demo ?? false;
  const now = async (): Promise<number> => {
    const latest = demo ? await store.read(latestDate) : null;
    return latest === null ? clock() : latest + DAY;
  };
  const zone = options.zone ?? machineZone();
  const llmKey = options.llmKey?.trim() ?? '';
  const llm = { key: llmKey === '' ? null : llmKey, timeoutMs: options.llmTimeoutMs ?? LLM_TIMEOUT };
  const context: Context = { store, profile: options.profile ?? 'default', demo, llm, signIn, now, zone };
  return {
    scan: (paths, scanOptions) => scan(context, paths, scanOptions),
    overview: () => useCases.overview(context),
    list: (filter) => useCases.list(context, filter),
    show: (id) => useCases.show(context, id),
    messageHtml: (key) => messageHtml(context, key),
    correct: (id, correction) => useCases.correct(context, id, correction),
    tell: (id, told) => useCases.tell(context, id, told),
    draft: (id, draftOptions) => writeDraft(context, id, draftOptions ?? {}),
    saveDraft: (draftId, text, wish) => saveDraft(context, draftId, text, wish),
    approve: (draftId, text, approval) => approveDraft(context, draftId, text, approval),
    withdrawApproval: (draftId) => withdrawApproval(context, draftId),
    exportDraft: (draftId) => exportDraft(context, draftId),
    recordOutcome: (id, outcome) => useCases.recordOutcome(context, id, outcome),
    markSent: (id) => useCases.markSent(context, id),
    close: (id) => useCases.close(context, id),
    reopen: (id) => useCases.reopen(context, id),
    setMe: (me) => useCases.setMe(context, me),
    voice: () => store.read(ownVoice),
    changeVoice: (change) => changeVoice(context, change),
    llm: () => llmSettings.llm(context),
    setLlm: (wanted) => llmSettings.setLlm(context, wanted),
    llmOff: () => llmSettings.llmOff(context),
    proposeWordings: (draftId, signal) => proposeWordings(context, draftId, signal),
    proposeForLetter: (input, text, signal) => proposeForLetter(context, input, text, signal),
    alternatives: (draftId, count) => alternatives(context, draftId, count),
    useWording: (draftId, number) => useShown(context, draftId, number),
    addNo: (wish) => addNo(context, wish),
    importNoes: (bytes, wish) => importNoes(context, bytes, wish ?? {}),
    exportAll: () => exportAll(context),
    exportZip: () => exportZip(context),
    doctor: () => doctor(context),
    forget: () => store.forgetAll(),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const signIn: Context['signIn'] = ({ address }) =>
  Promise.reject(new AjarError('sign-in-needed', `${address} is not signed in.`));

/** A machine may be set up with a zone of its own making. */
function machineZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
