/** What the API returns: the contract of the app package, types only. */
export type {
  DraftView,
  LlmView,
  MessageView,
  Overview,
  RejectionDetail,
  RejectionStatus,
  RejectionSummary,
  TimelineEntry,
  Mark,
  WordingsView,
} from 'ajar/src/service/views.ts';
export type { ScanProgress, ScanResult, Told } from 'ajar/src/service/ajar.ts';
