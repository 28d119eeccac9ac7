import type { X509Certificate } from 'node:crypto';

/** What a certificate says of itself, for people, on lines of their own. What strangers wrote in it is made harmless. */
export function certificateWords(certificate: X509Certificate): string {
  return [
    `  for          ${namesOf(certificate)}`,
    `  made by      ${oneName(certificate.issuer)}`,
    `  valid        from ${dayOf(certificate.validFrom)} until ${dayOf(certificate.validTo)}`,
    `  fingerprint  ${certificate.fingerprint256} (SHA-256)`,
  ].join('\n');
}

export function namesOf({ subject, subjectAltName }: X509Certificate): string {
  const names = (subjectAltName ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^(?:DNS|IP Address):/u, ''))
    .filter((name) => name !== '');
  return cleaned(names.length > 0 ? names.slice(0, 5).join(', ') : oneName(subject));
}

export function oneName(distinguished: string | undefined): string {
  const lines = (distinguished ?? '').split('\n');
  const common = lines.find((line) => line.startsWith('CN=')) ?? lines[0] ?? '';
  return cleaned(common.replace(/^[A-Z]{1,3}=/u, '')) || 'somebody who gives no name';
}

function cleaned(text: string): string {
  return text.replaceAll(/\p{C}/gu, ' ').slice(0, 200).trim();
}

/** The day and minute in UTC, as `2026-11-26 16:43 UTC`. */
export function dayOf(date: string | number): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? cleaned(String(date)) : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
