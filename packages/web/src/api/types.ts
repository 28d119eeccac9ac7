/** What the API returns: the contract of the app package, types only. */
export type {
  AccountView,
  SecretsView,
  CertificateView,
  DiscoveryView,
  ProviderView,
  SignInStart,
  SignInState,
  SyncResult,
} from 'ajar/src/service/accounts/account-views.ts';
export type {
  BatchResult,
  DoorQuoteView,
  DraftView,
  HoldView,
  ListPage,
  LlmView,
  MessageView,
  Overview,
  ProposalView,
  RejectionDetail,
  RejectionStatus,
  RejectionSummary,
  SendingView,
  TimelineEntry,
  TodayView,
  Mark,
  VoiceView,
  WordingsView,
} from 'ajar/src/service/views.ts';
export type { DemoView } from 'ajar/src/http/demo/demo-routes.ts';
export type { CalendarAddressView, DigestView, NoticesView } from 'ajar/src/service/notices/notice-views.ts';
export type { AddedView, ImportView, Understood } from 'ajar/src/service/data/data-views.ts';
export type {
  PracticeBegunView,
  PracticeEndingView,
  PracticeLetterView,
} from 'ajar/src/service/practice/practice-views.ts';
export type { AddWish, ImportWish } from 'ajar/src/service/data/data-cases.ts';
export type { BatchAction, ScanProgress, ScanResult, Told, VoiceChange, VoicePart } from 'ajar/src/service/ajar.ts';
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
export type { NewAccount, SignInProof, SignInWish } from 'ajar/src/service/accounts/account-cases.ts';
export type {
  AuditRowView,
  AuditView,
  CountsRow,
  CountsView,
  InvitationView,
  NewInvitationView,
  OwnSignInView,
  PersonView,
  Role,
  SessionView,
  SharedNo,
  SharedNoView,
  SharedRowView,
  ShareView,
  WhoView,
} from 'ajar/src/service/organisation/people-views.ts';
