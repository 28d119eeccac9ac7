import { ApiError } from './api-error.ts';

/** The certificate that a mail server shows, for the user to judge. Dates are milliseconds since the epoch. */
export interface ShownCertificate {
  readonly names: readonly string[];
  readonly issuer: string;
  readonly validFrom: number;
  readonly validUntil: number;
  readonly fingerprint: string;
  readonly pem: string;
}

/** The certificate that an error is about; null when it is about something else, or the certificate could not be seen. */
export function certificateIn(error: unknown): ShownCertificate | null {
  if (!(error instanceof ApiError) || error.code !== 'certificate') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server come from the same package
  return (error.said['certificate'] as ShownCertificate | null | undefined) ?? null;
}
