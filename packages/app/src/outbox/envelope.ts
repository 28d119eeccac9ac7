import { domainToASCII } from 'node:url';

import type { SMTPEnvelope } from 'nodemailer/lib/smtp-connection';

/** What is carried, from whom to whom. */
interface Carried {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly raw: Uint8Array;
}

const NOT_ASCII = /[^ -~]/u;

/** The domain as it goes over the wire (RFC 5891); what stands before the @ stays. */
function onTheWire(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return NOT_ASCII.test(domain) ? `${address.slice(0, at)}@${domainToASCII(domain)}` : address;
}

/** The envelope as it goes over the wire. */
export function toEnvelope({ envelope, raw }: Carried): SMTPEnvelope {
  return {
    from: onTheWire(envelope.from),
    to: [onTheWire(envelope.to)],
    size: raw.length,
    use8BitMime: has8Bit(raw),
  };
}

/** What this server cannot carry, so that it is said before anything leaves (RFC 6531, RFC 6152, RFC 1870). */
export function lackOf(ehlo: string, { envelope, raw }: Carried): string | null {
  const can = (name: string): boolean => new RegExp(`^250[ -]${name}\\b`, 'imu').test(ehlo);
  if (NOT_ASCII.test(onTheWire(envelope.from) + onTheWire(envelope.to)) && !can('SMTPUTF8'))
    return 'The server cannot carry addresses with letters beyond a to z (no SMTPUTF8).';
  if (has8Bit(raw) && !can('8BITMIME')) return 'The server cannot carry this letter as it is written (no 8BITMIME).';
  const most = Number(/^250[ -]SIZE[ =](\d{1,15})/imu.exec(ehlo)?.[1] ?? '0');
  if (most > 0 && raw.length > most) return `The letter is larger than the server takes (${String(most)} bytes).`;
  return null;
}

function has8Bit(raw: Uint8Array): boolean {
  return raw.some((byte) => byte > 127);
}
