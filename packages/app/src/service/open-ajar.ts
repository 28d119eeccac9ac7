import { dirname } from 'node:path';

import type { SecretsOptions } from '../account/secrets/secret-store.ts';
import { signIn } from '../account/sign-in.ts';

import { openStore } from '../store/open-store.ts';
import type { StoreTarget } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { AccountsContext } from './accounts/accounts-context.ts';
import { openAccounts } from './accounts/open-accounts.ts';
import { addAccount } from './accounts/add-account.ts';
import { beginSignIn, giveUpSignIns, signInFinished, signInState } from './accounts/begin-sign-in.ts';
import { discoverAccount } from './accounts/discover-account.ts';
import { listAccounts, signInAgain, testAccount } from './accounts/keep-accounts.ts';
import { removeAccount } from './accounts/remove-account.ts';
import type { Ajar } from './ajar.ts';
import { calendar } from './calendar/calendar.ts';
import { calendarAddress, calendarFor } from './calendar/calendar-feed.ts';
import type { Context } from './context.ts';
import { addNo } from './data/add-no.ts';
import { dropLetters } from './data/drop-letters.ts';
import { exportAll, exportZip } from './data/export-all.ts';
import { importNoes } from './data/import-noes.ts';
import { doctor } from './doctor.ts';
import { alternatives } from './drafts/alternatives.ts';
import { approveDraft } from './drafts/approve-draft.ts';
import { exportDraft } from './drafts/export-draft.ts';
import { useShown } from './drafts/last-shown.ts';
import { proposeForLetter, proposeWordings } from './drafts/propose-wordings.ts';
import { saveDraft, withdrawApproval } from './drafts/save-draft.ts';
import { runDue } from './due-work.ts';
import { holdLetters } from './sending/hold-letters.ts';
import { saveToDrafts } from './sending/save-to-drafts.ts';
import { send } from './sending/send.ts';
import { settleUnknown } from './sending/settle-unknown.ts';
import { tellUndoSeconds, undoSeconds } from './sending/undo-seconds.ts';
import { writeDraft } from './drafts/write-draft.ts';
import { tieInsights } from './insights/tie-insights.ts';
import { chooseLanguage, chosenLanguage } from './language.ts';
import * as llmSettings from './llm/llm-setting.ts';
import { messageHtml } from './message-html.ts';
import { batch } from './noes/batch.ts';
import { followChanges } from './noes/follow-changes.ts';
import { list, page } from './noes/page-noes.ts';
import { summariser } from './present/kept-summary.ts';
import { digest } from './notices/digest.ts';
import { changeNotices, notices } from './notices/notice-setting.ts';
import { openPracticeRoom } from './practice/open-practice-room.ts';
import { profileClock } from './profile-clock.ts';
import type { ClockOptions, ProfileClock } from './profile-clock.ts';
import { scan } from './scan/scan.ts';
import { sync } from './sync/sync.ts';
import { watchAccount } from './sync/watch-account.ts';
import { watchAccounts } from './sync/watch-accounts.ts';
import * as useCases from './use-cases.ts';
import { answerProposal } from './watch/answer-proposal.ts';
import { mendAddress } from './watch/mend-address.ts';
import { changeVoice } from './voice/change-voice.ts';
import { ownVoice } from './voice/own-voice.ts';

export interface OpenOptions extends ClockOptions {
  readonly store: StoreTarget;
  /** Name shown to people; `default` when omitted. */
  readonly profile?: string | undefined;
  /** The key for the LLM, if one is used and wants one. */
  readonly llmKey?: string | undefined;
  /** How long an LLM may take; a minute when omitted. */
  readonly llmTimeoutMs?: number | undefined;
  /** What unlocks the secrets of accounts, and where they lie: beside the store when `folder` is omitted. */
  readonly secrets?: Partial<SecretsOptions> | undefined;
  /** Name servers to ask for mail servers (`127.0.0.1:5353`); the machine's when omitted. */
  readonly nameServers?: readonly string[] | undefined;
}

const LLM_TIMEOUT = 60_000;

/** The composition root: opens the store and ties the use cases to it. */
export async function openAjar(options: OpenOptions): Promise<Ajar> {
  const clock = profileClock(options);
  const store = await openStore(options.store, { summariser: summariser(() => clock.lastNow()) });
  const folder = options.secrets?.folder ?? ('file' in options.store ? dirname(options.store.file) : null);
  const accounts = openAccounts({ ...options.secrets, folder }, options.nameServers, options.now ?? Date.now);
  return tieAjar(options, { clock, store, accounts });
}

/** What the use cases are tied to, opened by the caller; the store is closed with them. */
interface Opened {
  readonly clock: ProfileClock;
  readonly store: Store;
  readonly accounts: AccountsContext;
}

/** The use cases on a store that is open, whoever's it is. */
export function tieAjar(options: Omit<OpenOptions, 'store' | 'secrets'>, { clock, store, accounts }: Opened): Ajar {
  const demo = options.demo ?? false;
  const llmKey = options.llmKey?.trim() ?? '';
  const llm = { key: llmKey === '' ? null : llmKey, timeoutMs: options.llmTimeoutMs ?? LLM_TIMEOUT };
  const context: Context = {
    store,
    profile: options.profile ?? 'default',
    demo,
    llm,
    accounts,
    signIn: (account, refused) => signIn(account, accounts.secrets, options.now ?? Date.now, refused),
    now: () => clock.now(store),
    zone: clock.zone,
  };
  return {
    scan: (paths, scanOptions) => scan(context, paths, scanOptions),
    sync: (syncOptions) => sync(context, syncOptions),
    watch: (signal, onNews) => watchAccounts(context, signal, onNews),
    watchAccount: (id, watchOptions) => watchAccount(context, id, watchOptions),
    overview: () => useCases.overview(context),
    list: (filter) => list(context, filter),
    page: (wish) => page(context, wish),
    idsBeside: (ids) => store.read((reader) => reader.idsBeside(ids)),
    batch: (ids, action) => batch(context, ids, action),
    follow: (followOptions, onChange) => followChanges(context, followOptions, onChange),
    show: (id) => useCases.show(context, id),
    messageHtml: (key) => messageHtml(context, key),
    correct: (id, correction) => useCases.correct(context, id, correction),
    tell: (id, told) => useCases.tell(context, id, told),
    draft: (id, draftOptions) => writeDraft(context, id, draftOptions ?? {}),
    saveDraft: (draftId, text, wish) => saveDraft(context, draftId, text, wish),
    approve: (draftId, text, approval) => approveDraft(context, draftId, text, approval),
    withdrawApproval: (draftId) => withdrawApproval(context, draftId),
    exportDraft: (draftId) => exportDraft(context, draftId),
    send: (draftId, wish) => send(context, draftId, wish),
    saveToDrafts: (draftId) => saveToDrafts(context, draftId),
    settleUnknown: (draftId, how) => settleUnknown(context, draftId, how),
    undoSeconds: (told) => (told === undefined ? store.read(undoSeconds) : tellUndoSeconds(context, told)),
    holdLetters: () => holdLetters(context),
    runDue: (dueOptions) => runDue(context, dueOptions),
    recordOutcome: (id, outcome) => useCases.recordOutcome(context, id, outcome),
    answerProposal: (id, answer) => answerProposal(context, id, answer),
    mendAddress: (id, address) => mendAddress(context, id, address),
    markSent: (id) => useCases.markSent(context, id),
    close: (id) => useCases.close(context, id),
    reopen: (id) => useCases.reopen(context, id),
    language: () => store.read(chosenLanguage),
    chooseLanguage: (language) => chooseLanguage(context, language),
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
    accounts: () => listAccounts(context),
    discover: (address) => discoverAccount(context, address),
    addAccount: (wanted) => addAccount(context, wanted),
    startSignIn: (wish) => beginSignIn(context, wish),
    signInState: (id) => Promise.resolve().then(() => signInState(context, id)),
    signInFinished: (id) => signInFinished(context, id),
    signIn: (account, proof) => signInAgain(context, account, proof),
    testAccount: (account) => testAccount(context, account),
    removeAccount: (account) => removeAccount(context, account),
    ...tieInsights(context),
    digest: () => digest(context),
    notices: () => store.read(notices),
    changeNotices: (change) => changeNotices(context, change),
    calendar: () => calendar(context),
    calendarAddress: (addressOptions) => calendarAddress(context, addressOptions),
    calendarFor: (secret) => calendarFor(context, secret),
    practice: openPracticeRoom(context),
    addNo: (wish) => addNo(context, wish),
    importNoes: (bytes, wish) => importNoes(context, bytes, wish ?? {}),
    exportAll: () => exportAll(context),
    exportZip: () => exportZip(context),
    dropLetters: (months) => dropLetters(context, months),
    doctor: () => doctor(context),
    forget: async () => {
      await accounts.secrets.deleteAll();
      await store.forgetAll();
    },
    [Symbol.asyncDispose]: () => {
      giveUpSignIns(context);
      return store[Symbol.asyncDispose]();
    },
  };
}
