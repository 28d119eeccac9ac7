/** What the API returns: the contract of the app package, types only. */
export type {
  DraftView,
  HoldView,
  LlmView,
  MessageView,
  Overview,
  RejectionDetail,
  RejectionStatus,
  RejectionSummary,
  SendingView,
  SyncResult,
  TimelineEntry,
  Mark,
  VoiceView,
  WordingsView,
} from 'ajar/src/service/views.ts';
export type { ScanProgress, ScanResult, Told, VoiceChange, VoicePart } from 'ajar/src/service/ajar.ts';
export type * from './account-types.ts';
