/** To be taken from the views of the app. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
}
export interface AccountView {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  readonly signIn: 'password' | 'oauth';
  readonly provider: string | null;
  readonly filesSent: boolean;
  readonly state: {
    readonly kind: 'well' | 'never-read' | 'trouble';
    readonly lastSyncAt: string | null;
    readonly message: string | null;
  };
}
export interface ProviderView {
  readonly id: string;
  readonly name: string;
  readonly waysIn: readonly ('password' | 'app-password' | 'oauth')[];
  readonly oauth: 'google' | 'microsoft' | null;
  readonly steps: readonly string[];
  readonly note: string | null;
  readonly help: string;
}
export interface DiscoveryView {
  readonly address: string;
  readonly found: 'provider' | 'exchanger' | 'srv' | 'tried' | 'nothing';
  readonly how: string;
  readonly confirm: string | null;
  readonly imap: ServerAddress | null;
  readonly smtp: ServerAddress | null;
  readonly provider: ProviderView | null;
}
export interface SignInStart {
  readonly id: string;
  readonly url: string;
  readonly userCode: string | null;
}
export type SignInState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };
