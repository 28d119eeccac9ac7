/** Where the organisation is reached, and what it is called. */
export interface Site {
  /** `https://ajar.example.org`, without a slash at the end. */
  readonly origin: string;
  /** `ajar.example.org`: what passkeys are bound to (WebAuthn, relying party identifier). */
  readonly host: string;
  readonly name: string;
}
