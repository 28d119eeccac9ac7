import { addAccount } from './accounts/add-account.ts';
import { beginSignIn, giveUpSignIns, signInFinished, signInState } from './accounts/begin-sign-in.ts';
import { discoverAccount } from './accounts/discover-account.ts';
import { listAccounts, signInAgain, testAccount } from './accounts/keep-accounts.ts';
import { removeAccount } from './accounts/remove-account.ts';
import { secretsView, unlockSecrets } from './accounts/unlock-secrets.ts';
import type { Ajar } from './ajar.ts';
import { calendar } from './calendar/calendar.ts';
import { calendarAddress, calendarFor } from './calendar/calendar-feed.ts';
import { contextOf, openProfile } from './open-context.ts';
import type { Opened } from './open-context.ts';
import type { OpenOptions } from './open-options.ts';
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
import { holdDraft } from './drafts/hold-draft.ts';
import { saveDraft, withdrawApproval } from './drafts/save-draft.ts';
import { runDue } from './due-work.ts';
import { holdLetters } from './sending/hold-letters.ts';
import { letters } from './sending/letters.ts';
import { saveToDrafts } from './sending/save-to-drafts.ts';
import { send } from './sending/send.ts';
import { settleUnknown } from './sending/settle-unknown.ts';
import { tellUndoSeconds, undoSeconds } from './sending/undo-seconds.ts';
import { writeDraft } from './drafts/write-draft.ts';
import { tieInsights } from './insights/tie-insights.ts';
import { chooseLanguage, chosenLanguage } from './language.ts';
import * as llmSettings from './llm/llm-setting.ts';
import { messageHtml } from './message-html.ts';
import { originalMessage } from './original-message.ts';
import { batch } from './noes/batch.ts';
import { followChanges } from './noes/follow-changes.ts';
import { list, page } from './noes/page-noes.ts';
import { digest } from './notices/digest.ts';
import { changeNotices, notices } from './notices/notice-setting.ts';
import { openPracticeRoom } from './practice/open-practice-room.ts';
import { scan } from './scan/scan.ts';
import { sync } from './sync/sync.ts';
import { watchAccount } from './sync/watch-account.ts';
import { watchAccounts } from './sync/watch-accounts.ts';
import * as useCases from './use-cases.ts';
import { answerProposal } from './watch/answer-proposal.ts';
import { mendAddress } from './watch/mend-address.ts';
import { changeVoice } from './voice/change-voice.ts';
import { ownVoice } from './voice/own-voice.ts';

/** The composition root: opens the store and ties the use cases to it. */
export async function openAjar(options: OpenOptions): Promise<Ajar> {
  return tieAjar(options, await openProfile(options));
}

/** The use cases on a store that is open, whoever's it is; it is closed with them. */
export function tieAjar(options: Omit<OpenOptions, 'store' | 'secrets'>, opened: Opened): Ajar {
  const { store, accounts } = opened;
  const context = contextOf(options, opened);
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
    originalMessage: (key) => originalMessage(context, key),
    correct: (id, correction) => useCases.correct(context, id, correction),
    tell: (id, told) => useCases.tell(context, id, told),
    draft: (id, draftOptions) => writeDraft(context, id, draftOptions ?? {}),
    saveDraft: (draftId, text, wish) => saveDraft(context, draftId, text, wish),
    approve: (draftId, text, approval) => approveDraft(context, draftId, text, approval),
    holdDraft: (draftId) => holdDraft(context, draftId),
    withdrawApproval: (draftId) => withdrawApproval(context, draftId),
    exportDraft: (draftId) => exportDraft(context, draftId),
    send: (draftId, wish) => send(context, draftId, wish),
    saveToDrafts: (draftId) => saveToDrafts(context, draftId),
    letters: () => letters(context),
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
    secrets: () => secretsView(context),
    unlock: (passphrase) => unlockSecrets(context, passphrase),
    removeAccount: (account) => removeAccount(context, account),
    ...tieInsights(context),
    digest: (language) => digest(context, language),
    notices: () => store.read(notices),
    changeNotices: (change) => changeNotices(context, change),
    calendar: (language, origin) => calendar(context, language, origin),
    calendarAddress: (addressOptions) => calendarAddress(context, addressOptions),
    calendarFor: (secret, language, origin) => calendarFor(context, secret, language, origin),
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
