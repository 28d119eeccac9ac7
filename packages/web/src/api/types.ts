/** What the API returns: the contract of the app package, types only. */
export type {
  AddedView,
  DraftView,
  HoldView,
  ImportView,
  LlmView,
  MessageView,
  Overview,
  RejectionDetail,
  RejectionStatus,
  RejectionSummary,
  TimelineEntry,
  Understood,
  Mark,
  VoiceView,
  WordingsView,
} from 'ajar/src/service/views.ts';
export type {
  AddWish,
  ImportWish,
  ScanProgress,
  ScanResult,
  Told,
  VoiceChange,
  VoicePart,
} from 'ajar/src/service/ajar.ts';
