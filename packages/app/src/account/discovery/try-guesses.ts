import type { ServerAddress } from '../account.ts';
import { peekCertificate } from '../tls/peek-certificate.ts';
import type { MailProtocol } from '../tls/peek-certificate.ts';
import { peekGreeting } from '../tls/peek-greeting.ts';
import { starttls, tls } from './provider.ts';

export interface Pair {
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
}

/** Looks for the servers of a domain at the usual names; null when one of the two is not there. */
export type Try = (domain: string) => Promise<Pair | null>;

const PATIENCE_MS = 6_000;

/** The usual names, the best first: encryption from the first byte before STARTTLS (RFC 8314). */
export function usualPlaces(domain: string): Readonly<Record<MailProtocol, readonly ServerAddress[]>> {
  return {
    imap: [
      tls(`imap.${domain}`, 993),
      tls(`mail.${domain}`, 993),
      tls(domain, 993),
      starttls(`imap.${domain}`, 143),
      starttls(`mail.${domain}`, 143),
    ],
    smtp: [
      tls(`smtp.${domain}`, 465),
      tls(`mail.${domain}`, 465),
      tls(domain, 465),
      starttls(`smtp.${domain}`, 587),
      starttls(`mail.${domain}`, 587),
    ],
  };
}

/** Tries all places at once, at most six seconds, and takes the best that answers with encryption. Says nothing of the user. */
export async function tryGuesses(
  places: Readonly<Record<MailProtocol, readonly ServerAddress[]>>,
  patienceMs = PATIENCE_MS,
): Promise<Pair | null> {
  const [imap, smtp] = await Promise.all([
    bestOf(places.imap, 'imap', patienceMs),
    bestOf(places.smtp, 'smtp', patienceMs),
  ]);
  return imap === null || smtp === null ? null : { imap, smtp };
}

async function bestOf(
  places: readonly ServerAddress[],
  protocol: MailProtocol,
  patienceMs: number,
): Promise<ServerAddress | null> {
  const answers = await Promise.all(places.map((place) => answersAt(place, protocol, patienceMs)));
  return places.find((_, index) => answers[index] === true) ?? null;
}

async function answersAt(place: ServerAddress, protocol: MailProtocol, patienceMs: number): Promise<boolean> {
  if (place.security === 'starttls') return (await peekCertificate(place, protocol, patienceMs)) !== null;
  // A certificate that is not trusted is a server all the same: signing in says what is wrong with it.
  return (await peekGreeting(place, patienceMs)) === protocol;
}
