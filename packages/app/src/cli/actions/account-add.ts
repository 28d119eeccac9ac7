import type { Ajar } from '../../service/ajar.ts';
import type { NewAccount } from '../../service/accounts/account-cases.ts';
import type {
  AccountView,
  CertificateView,
  DiscoveryView,
  ProviderView,
} from '../../service/accounts/account-views.ts';
import { askText, askYesNo, canAsk } from '../ask.ts';
import { UsageError } from '../errors.ts';
import type { Face } from '../face.ts';
import { readText } from '../machine/input.ts';
import { flagOption, textOption } from '../options.ts';
import { wrap } from '../text/wrap.ts';
import { proofFor } from './account-proof.ts';

type Options = Readonly<Record<string, unknown>>;
type Server = NewAccount['imap'];

const MOST_PORT = 65_535;
const PLACE = /^(\[[\da-f:.]{2,45}\]|[^\s:/]{1,253})(?::(\d{1,5}))?(\/starttls)?$/iu;

/** Finds the servers of an address or takes those given, asks for what lets it in, tries it, and keeps it. */
export async function accountAdd(
  face: Face,
  ajar: Ajar,
  named: string | undefined,
  options: Options,
): Promise<AccountView> {
  const address = named ?? (await askText(face, 'Your e-mail address'));
  if (address === null) throw new UsageError('Say which address: ajar account add ann@example.org');
  const trust = textOption(options, 'trust');
  const trusted = trust === undefined ? undefined : await readText(face, trust);
  const { imap, smtp } = await serversFor(face, ajar, address, options);
  const signIn = await proofFor(face, ajar, address, options);
  const name = textOption(options, 'name') ?? (await nameOf(face, ajar));
  const hosts = imap.host === smtp.host ? imap.host : `${imap.host} and ${smtp.host}`;
  await face.err.line(`Signing in to ${hosts} ...`);
  const wanted = { address, name, user: textOption(options, 'user'), imap, smtp, signIn, trusted };
  return addTrusting(face, ajar, wanted);
}

/** On a terminal, a certificate that is not trusted can be trusted from now on, one server after the other. */
async function addTrusting(face: Face, ajar: Ajar, wanted: NewAccount): Promise<AccountView> {
  try {
    return await ajar.addAccount(wanted);
  } catch (error) {
    const pem = pemIn(error);
    if (pem !== null && canAsk(face) && error instanceof Error && wanted.trusted?.includes(pem) !== true) {
      await face.err.line(error.message.replace(/ Nothing was saved\.$/u, ''));
      const trusts = await askYesNo(
        face,
        'Is the fingerprint right, and shall exactly this certificate be trusted?',
        '',
      );
      if (trusts) return addTrusting(face, ajar, { ...wanted, trusted: `${wanted.trusted ?? ''}\n${pem}` });
    }
    // There is no account yet that could be signed in again: the usual next step would lead nowhere.
    const refused = error instanceof Error && 'code' in error && error.code === 'sign-in-needed';
    throw refused ? new UsageError(error.message) : error;
  }
}

/** The certificate that an error shows, where trusting it would help. By shape: the service is loaded later. */
function pemIn(error: unknown): string | null {
  if (!(error instanceof Error) || !('certificate' in error)) return null;
  const certificate = error.certificate as CertificateView | null;
  return certificate?.mayTrust === true ? certificate.pem : null;
}

async function serversFor(
  face: Face,
  ajar: Ajar,
  address: string,
  options: Options,
): Promise<Pick<NewAccount, 'imap' | 'smtp'>> {
  const [imap, smtp] = [textOption(options, 'imap'), textOption(options, 'smtp')];
  const starttls = flagOption(options, 'starttls');
  if (imap !== undefined && smtp !== undefined)
    return { imap: serverIn(imap, '--imap', 993, starttls), smtp: serverIn(smtp, '--smtp', 465, starttls) };
  if (imap !== undefined || smtp !== undefined)
    throw new UsageError('It takes both: --imap HOST:PORT and --smtp HOST:PORT.');
  await face.err.line(`Looking for the servers of ${address} ...`);
  const found = await ajar.discover(address);
  await face.err.line(found.how);
  if (found.provider !== null) await explainProvider(face, found.provider, address, options);
  if (found.imap === null || found.smtp === null) return askedServers(face, address);
  await confirmElsewhere(face, found, options);
  return { imap: found.imap, smtp: found.smtp };
}

/** What to do before the password is typed; where none is taken, how to sign in instead. */
async function explainProvider(
  face: Face,
  { name, waysIn, oauth, steps, note, help }: ProviderView,
  address: string,
  options: Options,
): Promise<void> {
  if (options['oauth'] !== undefined) return;
  const width = Math.min(face.width, 90);
  const numbered = steps.map((step, index) => wrap(`${index + 1}. ${step}`, width));
  const lines = [...numbered, ...(note === null ? [] : [wrap(note, width)]), `More: ${help}`];
  if (waysIn[0] === 'oauth') {
    const how = `ajar account add ${address} --oauth ${oauth ?? 'ISSUER'} --client-id ID`;
    throw new UsageError(`${name} is signed in to in the browser.\n${lines.join('\n')}\nThen: ${how}`);
  }
  if (waysIn[0] === 'app-password') await face.err.line('It takes a password made for Ajar alone (an app password):');
  if (steps.length > 0 || note !== null) await face.err.line(`${lines.join('\n')}\n`);
}

async function confirmElsewhere(face: Face, found: DiscoveryView, options: Options): Promise<void> {
  if (found.confirm === null) return;
  await face.err.line(wrap(found.confirm, Math.min(face.width, 90)));
  const without = 'Say --yes if that is right, or name the servers yourself with --imap and --smtp. Nothing was saved.';
  if (flagOption(options, 'yes') || (await askYesNo(face, 'Is your mail there?', without))) return;
  throw new UsageError('Nothing was saved.');
}

async function askedServers(face: Face, address: string): Promise<Pick<NewAccount, 'imap' | 'smtp'>> {
  const imap = await askText(face, `The server to read the mail of ${address} from (HOST:PORT)`);
  const smtp = imap === null ? null : await askText(face, 'The server to send with (HOST:PORT)');
  if (imap === null || smtp === null)
    throw new UsageError('Name the servers: --imap HOST:PORT --smtp HOST:PORT. Nothing was saved.');
  return { imap: serverIn(imap, 'The first', 993, false), smtp: serverIn(smtp, 'The second', 465, false) };
}

/** `mail.example.org:993`; the usual port when none is said. STARTTLS on its usual ports, where it is told, or with `/starttls`. */
function serverIn(text: string, what: string, usualPort: number, starttls: boolean): Server {
  const [, host, digits, told] = PLACE.exec(text.trim()) ?? [];
  if (host === undefined)
    throw new UsageError(`${what} is written HOST:PORT, such as mail.example.org:993, not "${text}".`);
  const port = digits === undefined ? usualPort : Number(digits);
  if (port < 1 || port > MOST_PORT)
    throw new UsageError(`A port is a number from 1 to ${MOST_PORT}, not ${digits ?? ''}. Nothing was saved.`);
  const later = starttls || told !== undefined || port === 143 || port === 587 || port === 25;
  return { host: host.replaceAll(/[[\]]/gu, ''), port, security: later ? 'starttls' : 'tls' };
}

async function nameOf(face: Face, ajar: Ajar): Promise<string | undefined> {
  const { name } = (await ajar.overview()).me;
  if (name !== '' || !canAsk(face)) return name;
  return (await askText(face, 'Your name, as it stands in the letters you send')) ?? undefined;
}
