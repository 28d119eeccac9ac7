import { ApiError } from './api-error.ts';
import type { CertificateView } from './types.ts';

/** The certificate that an error is about; null when it is about something else, or the certificate could not be seen. */
export function certificateIn(error: unknown): CertificateView | null {
  if (!(error instanceof ApiError) || error.code !== 'certificate') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server come from the same package
  return (error.said['certificate'] as CertificateView | null | undefined) ?? null;
}
