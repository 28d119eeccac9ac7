/** The library: everything that is public. Pure functions of values; no I/O, no clock, no randomness. */
export * from './vocabulary.ts';
export type { Quote, Span } from './span.ts';

export type { Address, Message, MessageSigns } from './message/message.ts';
export type { DeliveryAction, DeliveryReport, ReportedRecipient } from './message/delivery-report.ts';
export { deliveryWords, mayWorkLater } from './message/delivery-words.ts';
export { parseMessage } from './message/parse-message.ts';
export { READ_HEADERS } from './message/headers.ts';
export { isStub } from './message/first-text.ts';
export type { MessageFields } from './message/message-from-fields.ts';
export { messageFromFields } from './message/message-from-fields.ts';
export type { Zone, ZoneKind } from './message/zones.ts';
export { zonesOf } from './message/zones-of.ts';

export type { ThreadInput, ThreadNode } from './thread/thread.ts';
export { flattenThread } from './thread/flatten-thread.ts';
export { parentIds } from './thread/parent-ids.ts';
export { threadMessages } from './thread/thread-messages.ts';

export type { Door, Evidence, Reading, Reason, Replyable } from './reading/reading.ts';
export { isGuessed } from './reading/claims/is-guessed.ts';
export { decidingWords } from './reading/deciding-words.ts';
export { readMessage } from './reading/read-message.ts';
export { verdictOf } from './reading/verdict-of.ts';
export { READER_VERSION } from './reading/reader-version.ts';
export { readingText } from './reading/reading-text.ts';
export { isNoReply } from './reading/sender/automated.ts';
export { organisationDomain } from './reading/sender/organisation-domain.ts';

export type { Correction, DueWhat, ProposalWhy, RejectionEvent, RejectionEventKind } from './rejection/event.ts';
export { byHandMessage, byHandReading } from './by-hand/by-hand-reading.ts';
export type { ColumnUse } from './by-hand/column-uses.ts';
export { COLUMN_USES, columnUses, DATE_USES } from './by-hand/column-uses.ts';
export { csvLine } from './by-hand/csv-line.ts';
export { csvRows, separatorOf } from './by-hand/csv-rows.ts';
export type { DayOrder } from './by-hand/date-of-cell.ts';
export { dayOrderOf } from './by-hand/day-order.ts';
export type { DayOrderFound } from './by-hand/day-order.ts';
export type { NoByHand } from './by-hand/no-by-hand.ts';
export { isMailSource, pastedMessage } from './by-hand/pasted-message.ts';
export type { TableReading } from './by-hand/row-says.ts';
export { cellOf, rowSays } from './by-hand/row-says.ts';
export type { NoMarks } from './by-hand/same-no.ts';
export { bareText, houseName, isSameNo, isSameText } from './by-hand/same-no.ts';
export { statusColumn } from './by-hand/status-column.ts';
export { statusSays } from './by-hand/status-says.ts';

export { bareSubject } from './drafting/reply-subject.ts';
export { askResult } from './rejection/ask-result.ts';
export type { DerivationContext, RejectionState, RejectionStatus } from './rejection/derive-rejection.ts';
export { deriveRejection, likelyOutcomes, LONG_PAST_DAYS } from './rejection/derive-rejection.ts';
export { REJECTION_STATUSES } from './rejection/rejection-statuses.ts';
export { backAt } from './rejection/silence.ts';
export type { NoSearch, SearchWord, Unclear } from './search/no-search.ts';
export type { SearchNames } from './search/parse-search.ts';
export { parseSearch } from './search/parse-search.ts';
export { searchText } from './search/search-text.ts';
export { IN_HAND } from './search/standings.ts';
export type { Sign, Standing } from './search/standings.ts';
export type { Outcome } from './rejection/outcome.ts';
export type { Proposal } from './rejection/proposals.ts';
export type { Bounce } from './rejection/sent-letters.ts';
export { intentOf } from './rejection/intent-of.ts';
export type { Correspondents, FollowUp, FollowUpStanding } from './rejection/follow-up.ts';
export { followUpOf } from './rejection/follow-up.ts';
export type { MachineNotice } from './rejection/machine-notice.ts';
export { machineNotice } from './rejection/machine-notice.ts';
export type { OutcomeFound } from './rejection/outcome-of.ts';
export { mentionsReferral, outcomeOf } from './rejection/outcome-of.ts';

export type { Ask, AskedWell } from './insights/asked-well.ts';
export { askedWellOf } from './insights/asked-well.ts';
export type { AllDays, Days, DaysBy } from './insights/days-of.ts';
export { daysOf } from './insights/days-of.ts';
export type { DoorStanding } from './insights/door-standing.ts';
export { closesOnItsDate, doorStanding } from './insights/door-standing.ts';
export type { Flow, FlowLink, FlowNode, FlowPlace, FlowStage } from './insights/flow.ts';
export { flowOf } from './insights/flow-of.ts';
export type { FlowWords } from './insights/flow-words/flow-words.ts';
export { flowWordsIn } from './insights/flow-words/flow-words-in.ts';
export { ENGLISH_FLOW } from './insights/flow-words/english.ts';
export { FRENCH_FLOW } from './insights/flow-words/french.ts';
export { GERMAN_FLOW } from './insights/flow-words/german.ts';
export { groupSayings } from './insights/group-sayings.ts';
export type { Answer, Life } from './insights/life.ts';
export { lifeOf } from './insights/life-of.ts';
export type { Masks } from './insights/mask-names.ts';
export { maskOf, masksFor, tellingWords, withoutNames } from './insights/mask-names.ts';
export type { Came, Done, Path } from './insights/path-of.ts';
export { pathOf } from './insights/path-of.ts';
export type { AllRates, Rates } from './insights/rates-of.ts';
export { plainRole } from './insights/plain-role.ts';
export { ratesOf } from './insights/rates-of.ts';
export type { Saying, SayingGroup } from './insights/saying.ts';
export { sentenceAround } from './insights/sentence-around.ts';
export type { Share } from './insights/share.ts';
export { FEW } from './insights/share.ts';
export type { Cell } from './insights/to-csv.ts';
export { toCsv } from './insights/to-csv.ts';
export { toSankeymatic } from './insights/to-sankeymatic.ts';

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
export { localDay, momentOfDay, nextLocalTime } from './advice/timing/next-local-time.ts';
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

export type { Exercise } from './practice/exercise.ts';
export { EXERCISES, exerciseById } from './practice/exercises.ts';
export type { Attempt, Ending } from './practice/ending.ts';
export { endExercise } from './practice/ending.ts';
export type { ChoiceMark } from './practice/mark-choice.ts';
export { markChoice } from './practice/mark-choice.ts';
export type { Mark, ReadMarks } from './practice/mark-reading.ts';
export { markReading } from './practice/mark-reading.ts';
export type { TheirAnswer } from './practice/other-side/their-answer.ts';
export type { PracticeLetter, PracticeOverview } from './practice/practice-overview.ts';
export { practiceOverview } from './practice/practice-overview.ts';
export type { PracticeRecord, Spot } from './practice/practice-record.ts';
export { practiceRecordFrom } from './practice/practice-record.ts';
export type { ReadAnswers, ReadQuestions } from './practice/read-questions.ts';
export { readQuestions } from './practice/read-questions.ts';
export { afterHearing } from './practice/schedule.ts';

export * from './tone/index.ts';

export type { Sentences } from './spoken/sentences.ts';
export { firstOfMonth } from './spoken/first-of-month.ts';
export type { Speak } from './spoken/speak.ts';
export { speakerOf } from './spoken/speak.ts';
export { sentencesIn } from './spoken/sentences-in.ts';
export { FRENCH } from './spoken/french.ts';
export { GERMAN } from './spoken/german.ts';
