import { rootCertificates } from 'node:tls';

/** The system's certificates and the one that the user chose to trust beside them: `ca` alone would replace them. */
export function withSystems(trusted: string): string[] {
  return [...rootCertificates, trusted];
}
