import type { X509Certificate } from 'node:crypto';

import { strangersLine } from '../../strangers-line.ts';
import type { CertificateFacts } from './certificate-facts.ts';

/** What a certificate says of itself. What strangers wrote in it is made harmless. */
export function certificateFacts(certificate: X509Certificate, host: string, mayTrust: boolean): CertificateFacts {
  return {
    host,
    names: namesOf(certificate),
    issuer: oneName(certificate.issuer),
    from: isoOf(certificate.validFrom),
    until: isoOf(certificate.validTo),
    fingerprint: certificate.fingerprint256,
    pem: certificate.toString(),
    mayTrust,
  };
}

/** The same for people, on lines of its own. */
export function certificateWords({ names, issuer, from, until, fingerprint }: CertificateFacts): string {
  return [
    `  for          ${names}`,
    `  made by      ${issuer}`,
    `  valid        from ${dayOf(from)} until ${dayOf(until)}`,
    `  fingerprint  ${fingerprint} (SHA-256)`,
  ].join('\n');
}

function namesOf({ subject, subjectAltName }: X509Certificate): string {
  const names = (subjectAltName ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^(?:DNS|IP Address):/u, ''))
    .filter((name) => name !== '');
  return strangersLine(names.length > 0 ? names.slice(0, 5).join(', ') : oneName(subject));
}

function oneName(distinguished: string | undefined): string {
  const lines = (distinguished ?? '').split('\n');
  const common = lines.find((line) => line.startsWith('CN=')) ?? lines[0] ?? '';
  return strangersLine(common.replace(/^[A-Z]{1,3}=/u, '')) || 'somebody who gives no name';
}

function isoOf(date: string): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

/** The day and minute in UTC, as `2026-11-26 16:43 UTC`. */
export function dayOf(date: string | number): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime())
    ? 'a day that cannot be read'
    : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
