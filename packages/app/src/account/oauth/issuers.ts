import type { AuthorizationServer } from 'oauth4webapi';

/** What is particular about a provider of sign-ins. */
export interface Issuer {
  readonly name: string;
  readonly server: AuthorizationServer;
  readonly scope: string;
  /** What it wants to hear beside the standard when the browser is sent there. */
  readonly extra: Readonly<Record<string, string>>;
  /** The host in the address that the browser comes back to; always this machine. */
  readonly redirectHost: '127.0.0.1' | 'localhost';
  /** Whether a code can be typed on another device for mail. */
  readonly device: boolean;
}

/**
 * Google: developers.google.com/identity/protocols/oauth2/native-app; a refresh token only comes with `access_type=offline`.
 * Its device flow does not know the scope of mail (developers.google.com/identity/protocols/oauth2/limited-input-device).
 * Microsoft: learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth;
 * only the redirect `http://localhost` is free in its port there.
 */
export const ISSUERS: Readonly<Record<'google' | 'microsoft', Issuer>> = {
  google: {
    name: 'Google',
    server: {
      issuer: 'https://accounts.google.com',
      authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
      token_endpoint: 'https://oauth2.googleapis.com/token',
    },
    scope: 'https://mail.google.com/',
    extra: { access_type: 'offline', prompt: 'consent' },
    redirectHost: '127.0.0.1',
    device: false,
  },
  microsoft: {
    name: 'Microsoft',
    server: {
      issuer: 'https://login.microsoftonline.com/common/v2.0',
      authorization_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
      token_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
      device_authorization_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/devicecode',
    },
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    extra: {},
    redirectHost: 'localhost',
    device: true,
  },
};

/** What an issuer of an organisation's own is asked for. */
export const USUAL_SCOPE = 'openid email offline_access';
