import { providerOfHost } from './discovery/known-provider.ts';

const WANTS_APP_PASSWORD = /app(?:lication)?[ -]specific|app password/iu;
const LONGEST = 1_000;

/** What most likely is the matter with a password that a server did not take: by whose server it is, and by what it said. */
export function passwordHint(host: string, said: string): string {
  if (WANTS_APP_PASSWORD.test(said.slice(0, LONGEST)))
    return 'It wants an app password, made for Ajar alone in the settings of the account.';
  const provider = providerOfHost(host);
  switch (provider?.waysIn[0]) {
    case 'oauth':
      return `${provider.name} takes no passwords from programs any more. Sign in with it in the browser instead (ajar account add ADDRESS --oauth ${provider.oauth ?? 'ISSUER'} --client-id ID).`;
    case 'app-password':
      return `${provider.name} wants an app password here, not the one you use on its pages.`;
    case 'password':
      return `Look whether it is the one that lets you in on the pages of ${provider.name}, and whether mail programs are allowed there.`;
    case undefined:
      return 'Look whether the password is right. Many providers want an app password here, not the one you use on their pages.';
  }
}
