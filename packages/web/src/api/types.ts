/** What the API returns: the contract of the app package, types only. */
export type {
  AccountView,
  CalendarAddressView,
  CertificateView,
  DigestView,
  DiscoveryView,
  DraftView,
  HoldView,
  LlmView,
  MessageView,
  NoticesView,
  Overview,
  ProviderView,
  ProposalView,
  PracticeEndingView,
  PracticeLetterView,
  RejectionDetail,
  RejectionStatus,
  RejectionSummary,
  SendingView,
  SignInStart,
  SignInState,
  SyncResult,
  TimelineEntry,
  Mark,
  VoiceView,
  WordingsView,
} from 'ajar/src/service/views.ts';
export type { ScanProgress, ScanResult, Told, VoiceChange, VoicePart } from 'ajar/src/service/ajar.ts';
export type { ServerAddress } from 'ajar/src/account/account.ts';
export type { ExportWish, InsightsExport, InsightsFilter, Learned } from 'ajar/src/service/insights/insights-cases.ts';
export type {
  DoorsView,
  DoorView,
  FeedbackView,
  FlowLayout,
  InsightsView,
  LaidNode,
  LetterSaid,
  SayingView,
} from 'ajar/src/service/insights/insights-views.ts';
