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
