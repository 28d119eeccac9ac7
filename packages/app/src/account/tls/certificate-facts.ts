/** What a certificate says of itself. Dates are ISO 8601, `fingerprint` is SHA-256 in hexadecimal. */
export interface CertificateFacts {
  readonly host: string;
  readonly names: string;
  readonly issuer: string;
  readonly from: string;
  readonly until: string;
  readonly fingerprint: string;
  /** What to give as `trusted`, once the user has compared the fingerprint. */
  readonly pem: string;
  /** Whether trusting it would help: not where its dates are the trouble. */
  readonly mayTrust: boolean;
}
