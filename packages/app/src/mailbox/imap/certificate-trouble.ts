import { CertificateError } from '../../service/ajar.ts';
import type { AjarError } from '../../service/ajar.ts';
import type { CertificateFacts } from '../../account/tls/certificate-facts.ts';
import type { ImapAttempt } from './imap-attempt.ts';

const UNKNOWN = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'CERT_CHAIN_TOO_LONG',
  'CERT_SIGNATURE_FAILURE',
  'CERT_REVOKED',
  'INVALID_CA',
  'INVALID_PURPOSE',
];
const WRONG_HOST = ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'];
const WRONG_TIME = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'];

/** Whether trusting the certificate would help: not where its dates are the trouble. */
export function mayTrust(code: string): boolean {
  return !WRONG_TIME.includes(code);
}

export function isCertificateError(code: string): boolean {
  return [...UNKNOWN, ...WRONG_HOST, ...WRONG_TIME].includes(code);
}

/** A clock that is off by less than this explains a certificate out of its time; a forgotten renewal mostly does otherwise. */
const CLOCK_MAY_BE_OFF = 3 * 86_400_000;

/** Why the server's certificate was not believed, whose it is and until when, so that the user can judge. */
export function certificateTrouble(code: string, attempt: ImapAttempt): AjarError {
  const { certificate, account } = attempt;
  const why = WRONG_TIME.includes(code)
    ? outOfTime(code, attempt)
    : WRONG_HOST.includes(code)
      ? wrongHost(attempt)
      : unknown(attempt);
  const shown = certificate === null ? '' : ` ${describe(certificate)}`;
  const words = `${why}${shown} Nothing was said to ${account.imap.host}: neither name nor password.`;
  return new CertificateError(words, certificate);
}

function unknown({ account }: ImapAttempt): string {
  return `Nobody that this machine trusts vouches for the certificate of ${account.imap.host}. That is usual for a server of a house or firm that made its own, and it is also how somebody in between would look. Ask whoever runs the server for the fingerprint; if it is this one, you can choose to trust it.`;
}

function wrongHost({ account, certificate }: ImapAttempt): string {
  const names = certificate?.names ?? '';
  return `The certificate that ${account.imap.host} shows was made for another name${names === '' ? '' : ` (${names})`}. Often the name of the server in the settings only needs to be one of those.`;
}

function outOfTime(code: string, { account, certificate, now }: ImapAttempt): string {
  const early = code === 'CERT_NOT_YET_VALID';
  const edge = early ? certificate?.from : certificate?.until;
  const off = edge === undefined || edge === '' ? 0 : Math.abs(now - Date.parse(edge));
  const state = early ? 'is not valid yet' : 'is no longer valid';
  const clock =
    early || off <= CLOCK_MAY_BE_OFF
      ? ` By the clock of this machine it is ${moment(now)}: if that is wrong, setting the clock right is all it needs.`
      : ' Whoever runs the server has to renew it.';
  return `The certificate of ${account.imap.host} ${state}.${clock}`;
}

function describe({ names, issuer, from, until, fingerprint }: CertificateFacts): string {
  const whose = names === '' ? 'no name' : names;
  const by = issuer === '' ? '' : `, issued by ${plain(issuer)}`;
  return `It is for ${plain(whose)}${by}, valid from ${moment(Date.parse(from))} until ${moment(Date.parse(until))}, SHA-256 fingerprint ${fingerprint}.`;
}

function plain(words: string): string {
  return words.replaceAll(/[\p{C}\s]+/gu, ' ').slice(0, 200);
}

function moment(at: number): string {
  return Number.isFinite(at)
    ? `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : 'a day it does not tell';
}
