/** How far the letter had got: nothing of it was handed over, or it was, in part or whole. */
export type Phase = 'before' | 'handing-over';

/** Why it was not said that the letter was taken. Texts of servers are one short line. */
export type DeliveryFailure =
  /** For good: what the server said. */
  | { readonly kind: 'refused'; readonly response: string }
  /** Nothing has left, and it may go better later. `response` is null where no server spoke. */
  | { readonly kind: 'retry'; readonly response: string | null; readonly why: 'away' | 'silent' | 'not-now' }
  /** The letter was handed over and nobody said whether it was taken. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'sign-in-needed'; readonly response: string | null }
  /** The server could not show that it is the one; nothing was said to it. */
  | { readonly kind: 'certificate'; readonly detail: string }
  /** The server offers no encryption; nothing was said to it. */
  | { readonly kind: 'no-encryption' };

interface SmtpError {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly message: string;
}

const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|ERR_TLS_CERT|certificate|Hostname\/IP does not match|altnames/u;

/** What nodemailer's error means for a letter. Once it was handed over, only the server's answer to it tells anything. */
export function failureOf(error: unknown, phase: Phase): DeliveryFailure {
  const { code, originalCode, command, responseCode, message, ...told } = asSmtpError(error);
  const response = told.response === undefined ? null : oneLine(told.response);
  if (phase === 'handing-over') {
    // EMESSAGE is a whole answer to the letter itself; everything else came between.
    if (code !== 'EMESSAGE' || responseCode === undefined || response === null) return { kind: 'unknown' };
    return responseCode >= 500 ? { kind: 'refused', response } : { kind: 'retry', response, why: 'not-now' };
  }
  if (CERTIFICATE.test(`${code ?? ''} ${originalCode ?? ''} ${message}`) && responseCode === undefined)
    return { kind: 'certificate', detail: oneLine(message) };
  if (code === 'ETLS' && command === 'STARTTLS') return { kind: 'no-encryption' };
  // Only what a server says tells that it does not take the password; a line that breaks while it looks does not.
  const shutOut = responseCode === 530 || responseCode === 535 || (code === 'EAUTH' && (responseCode ?? 0) >= 500);
  if (shutOut) return { kind: 'sign-in-needed', response };
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    const forGood = responseCode === undefined || responseCode >= 500;
    if (forGood) return { kind: 'refused', response: response ?? oneLine(message) };
  }
  if (response !== null) return { kind: 'retry', response, why: 'not-now' };
  return { kind: 'retry', response: null, why: code === 'ETIMEDOUT' ? 'silent' : 'away' };
}

function asSmtpError(error: unknown): SmtpError {
  return error instanceof Error ? error : { message: String(error) };
}

const MOST_WORDS = 300;

/** A stranger's words, for a screen: one line without control characters. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, MOST_WORDS);
}
