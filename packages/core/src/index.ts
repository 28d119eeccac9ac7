/** The library: everything that is public. Pure functions of values; no I/O, no clock, no randomness. */
export * from './vocabulary.ts';
export type { Quote, Span } from './span.ts';
export type { Address, Message, MessageSigns } from './message/message.ts';
export type { Zone, ZoneKind } from './message/zones.ts';
export type { Door, Evidence, Reading, Reason, Replyable } from './reading/reading.ts';
export type { ThreadInput, ThreadNode } from './thread/thread.ts';
export type { Correction, RejectionEvent, RejectionEventKind } from './rejection/event.ts';
export type { Advice, AdviceContext, AdviceInput, Basis, Consideration, Odds } from './advice/advice.ts';
export type { Draft, DraftFacts, DraftInput, DraftPart, DraftPartKind, DraftProfile, ReplyHeaders } from './drafting/draft.ts';
export { DRAFT_PARTS } from './drafting/draft.ts';
export type { Category, Finding, Fix, Severity, Tips, ToneInput, ToneProfile, ToneReport } from './tone/finding.ts';
export { CATEGORIES } from './tone/finding.ts';
