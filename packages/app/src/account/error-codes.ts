/** Some libraries put a code of their own over the one of Node; the words stay. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/wrong version number|packet length too long/iu, 'ERR_SSL_WRONG_VERSION_NUMBER'],
  [/self[- ]signed certificate in/iu, 'SELF_SIGNED_CERT_IN_CHAIN'],
  [/self[- ]signed certificate/iu, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/certificate is not yet valid/iu, 'CERT_NOT_YET_VALID'],
  [/certificate has expired/iu, 'CERT_HAS_EXPIRED'],
  [/does not match certificate's altnames/iu, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/unable to verify the first certificate/iu, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  [/unable to get (?:local )?issuer certificate/iu, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  [/timed? ?out|greeting never received/iu, 'ETIMEDOUT'],
  [/STARTTLS/u, 'ETLS'],
];

const DEEPEST = 4;

/** The codes of an error, of its causes and of what it is made of. */
export function codesIn(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > DEEPEST) return [];
  // nodemailer keeps the code of the system beside its own, which says less.
  const { originalCode, code } = error as { readonly originalCode?: unknown; readonly code?: unknown };
  const own = [originalCode, code].filter((one) => typeof one === 'string');
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const words = error.message.slice(0, 1000);
  const said = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const below = [error.cause, ...parts].flatMap((part) => codesIn(part, depth + 1));
  return [...own, ...below, ...(said === undefined ? [] : [said])];
}
