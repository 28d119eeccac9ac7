/** The library: everything that is public. Pure functions of values; no I/O, no clock, no randomness. */
export * from './vocabulary.ts';
export type { Quote, Span } from './span.ts';

export type { Address, Message, MessageSigns } from './message/message.ts';
export { parseMessage } from './message/parse-message.ts';
export type { MessageFields } from './message/message-from-fields.ts';
export { messageFromFields } from './message/message-from-fields.ts';
export type { Zone, ZoneKind } from './message/zones.ts';
export { zonesOf } from './message/zones-of.ts';

export type { ThreadInput, ThreadNode } from './thread/thread.ts';
export { flattenThread } from './thread/flatten-thread.ts';
export { parentIds } from './thread/parent-ids.ts';
export { threadMessages } from './thread/thread-messages.ts';

export type { Door, Evidence, Reading, Reason, Replyable } from './reading/reading.ts';
export { readMessage, verdictOf } from './reading/read-message.ts';
export { READER_VERSION } from './reading/reader-version.ts';
export { readingText } from './reading/reading-text.ts';
export { isNoReply } from './reading/sender/automated.ts';
export { organisationDomain } from './reading/sender/organisation-domain.ts';

export { byHandMessage, byHandReading } from './by-hand/by-hand-reading.ts';
export type { ColumnUse } from './by-hand/column-uses.ts';
export { COLUMN_USES, columnUses, DATE_USES } from './by-hand/column-uses.ts';
export { csvLine } from './by-hand/csv-line.ts';
export { csvRows, separatorOf } from './by-hand/csv-rows.ts';
export type { DayOrder } from './by-hand/date-of-cell.ts';
export { dayOrderOf } from './by-hand/date-of-cell.ts';
export type { NoByHand } from './by-hand/no-by-hand.ts';
export { isMailSource, pastedMessage } from './by-hand/pasted-message.ts';
export type { TableReading } from './by-hand/row-says.ts';
export { cellOf, rowSays } from './by-hand/row-says.ts';
export type { NoMarks } from './by-hand/same-no.ts';
export { bareText, houseName, isSameNo, isSameText } from './by-hand/same-no.ts';
export { statusSays } from './by-hand/status-says.ts';

export type { Correction, RejectionEvent, RejectionEventKind } from './rejection/event.ts';
export { askResult } from './rejection/ask-result.ts';
export type { DerivationContext, Outcome, RejectionState, RejectionStatus } from './rejection/derive-rejection.ts';
export { deriveRejection } from './rejection/derive-rejection.ts';
export { intentOf } from './rejection/intent-of.ts';
export type { OutcomeFound } from './rejection/outcome-of.ts';
export { mentionsReferral, outcomeOf } from './rejection/outcome-of.ts';

export type {
  Advice,
  AdviceContext,
  AdviceInput,
  Basis,
  Consideration,
  Odds,
  OwnRecord,
  When,
} from './advice/advice.ts';
export { advise } from './advice/advise.ts';
export { fieldProfile } from './advice/field-profile.ts';
export type { FieldProfile } from './advice/field-profiles/profile.ts';
export type { GoodMoment, TimingInput } from './advice/timing/good-moment.ts';
export { goodMoment } from './advice/timing/good-moment.ts';
export { heldUntil } from './advice/timing/held-until.ts';
export { momentWords } from './advice/timing/moment-words.ts';
export type { TimeZone } from './advice/timing/time-zone.ts';
export { isTimeZone } from './advice/timing/time-zone.ts';

export type {
  Draft,
  DraftFacts,
  DraftInput,
  DraftPart,
  DraftPartKind,
  DraftProfile,
  ReplyHeaders,
} from './drafting/draft.ts';
export { DRAFT_PARTS } from './drafting/draft.ts';
export { bodyOf } from './drafting/body-of.ts';
export type { Alternative } from './drafting/draft-alternatives.ts';
export { draftAlternatives } from './drafting/draft-alternatives.ts';
export { draftReply } from './drafting/draft-reply.ts';
export { draftsInTurn } from './drafting/drafts-in-turn.ts';
export type { OccasionFound } from './drafting/occasion-after.ts';
export { occasionAfter } from './drafting/occasion-after.ts';
export { whyLeaveAlone } from './advice/why-leave-alone.ts';
export { usualIntent } from './drafting/usual-intent.ts';
export type { MailHabits, VoiceSample } from './drafting/voice/hear-mail.ts';
export { hearMail } from './drafting/voice/hear-mail.ts';
export { learnVoice, MOST_MAILS, voiceFrom } from './drafting/voice/learn-voice.ts';
export { forbiddenFrom } from './drafting/voice/forbidden.ts';
export { voiceSampleOf } from './drafting/voice/voice-sample-of.ts';
export type { LanguageVoice, Voice } from './drafting/voice/voice.ts';
export { voiceOf } from './drafting/voice/voice-of.ts';
export type { SettledIntent } from './drafting/intent-for.ts';
export { isAsk, isLockedOut } from './drafting/is-locked-out.ts';
export { intentFor } from './drafting/intent-for.ts';
export type { WordingContext, WordingFault } from './drafting/wording-faults.ts';
export { wordingFaults } from './drafting/wording-faults.ts';

export * from './tone/index.ts';
