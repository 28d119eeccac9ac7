import { present } from '../../../../../test/servers/missing.ts';
import { startDovecot } from '../../../../../test/servers/dovecot.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import type { OAuthServer } from '../../../../../test/servers/oauth.ts';
import type { NewAccount } from '../accounts/account-cases.ts';

/** A mailbox of its own at a real IMAP server, and a real SMTP server that takes the same password. */
export interface AccountServers extends AsyncDisposable {
  readonly password: string;
  /** What `addAccount` wants. */
  readonly wanted: Omit<NewAccount, 'signIn'>;
  /** Both servers take this password from now on, and no other. */
  setPassword(password: string): void;
  /** How many sign-ins they did not take. */
  refused(): number;
  /** Puts a message into the mailbox, as mail from outside arrives. */
  deliver(raw: string): Promise<void>;
}

/** With a provider, both take its access tokens, too. */
export async function startAccountServers(address: string, oauth?: OAuthServer): Promise<AccountServers> {
  const tokenInfo = oauth === undefined ? undefined : `${oauth.issuer}/tokeninfo`;
  const dovecot = present(await startDovecot({ tokenInfo }));
  const login = { ...dovecot.addUser(address) };
  const { password } = login;
  const smtp = present(
    await startSmtpServer({ login, knowsToken: oauth && ((token) => oauth.accessTokens.has(token)) }),
  );
  return {
    password,
    wanted: {
      address,
      name: 'Ann Lee',
      imap: { host: 'localhost', port: dovecot.imapsPort, security: 'tls' },
      smtp: { host: 'localhost', port: smtp.port, security: 'starttls' },
      trusted: dovecot.certificate + smtp.certificate,
    },
    setPassword: (given) => {
      dovecot.setPassword(address, given);
      login.password = given;
    },
    refused: () => smtp.refused() + dovecot.log().split('(auth failed').length - 1,
    deliver: (raw) => dovecot.deliver(address, raw),
    [Symbol.asyncDispose]: async () => {
      await smtp[Symbol.asyncDispose]();
      await dovecot[Symbol.asyncDispose]();
    },
  };
}
