import type { Message } from '../../message/message.ts';
import type { Door, Reading, Reason } from '../../reading/reading.ts';
import type { DoorKind, Field, Finality, Form, ReasonKind, Verdict } from '../../vocabulary.ts';

/** A letter and what is read in it, in short: quotes are looked up in the text, so that a typing error fails loudly. */
export interface LetterSketch {
  readonly text: string;
  readonly verdict?: Verdict;
  readonly field?: Field;
  readonly form?: Form;
  readonly language?: string;
  readonly finality?: Finality | null;
  readonly reasons?: readonly (readonly [ReasonKind, string])[];
  readonly doors?: readonly (readonly [DoorKind, string, { readonly date?: string; readonly contact?: string }?])[];
  readonly says?: readonly (readonly [string, string])[];
  readonly noFeedback?: boolean;
  /** Address to answer; null: a no-reply address. */
  readonly to?: string | null;
  readonly person?: string | null;
  readonly organisation?: string | null;
  readonly role?: string | null;
  readonly subject?: string;
  readonly messageId?: string | null;
  readonly references?: readonly string[];
  readonly inReplyTo?: readonly string[];
  readonly fromName?: string;
  readonly date?: number | null;
}

export interface Letter {
  readonly message: Message;
  readonly reading: Reading;
}

const AUTUMN = Date.UTC(2026, 8, 15);

export function makeLetter(sketch: LetterSketch): Letter {
  const to = sketch.to === undefined ? 'ann.lee@harbour.example' : sketch.to;
  const verdict = sketch.verdict ?? 'rejection';
  const { text } = sketch;
  const quote = (words: string): { quote: string; start: number; end: number } => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`the letter does not say "${words}"`);
    return { quote: words, start, end: start + words.length };
  };
  const reasons: readonly Reason[] = (sketch.reasons ?? []).map(([kind, words]) => ({ kind, ...quote(words) }));
  const doors: readonly Door[] = (sketch.doors ?? []).map(([kind, words, more]) => ({
    kind,
    ...quote(words),
    date: more?.date ?? null,
    contact: more?.contact ?? null,
  }));
  const reading: Reading = {
    verdict,
    confidence: 0.95,
    language: sketch.language ?? 'en',
    field: sketch.field ?? 'job',
    form: sketch.form ?? 'form-letter',
    finality: verdict === 'rejection' ? (sketch.finality === undefined ? 'final' : sketch.finality) : null,
    reasons,
    doors,
    noFeedback: sketch.noFeedback ?? false,
    replyable:
      to === null ? { ok: false, to: null, why: 'it is a no-reply address' } : { ok: true, to, why: 'a person wrote' },
    organisation: sketch.organisation ?? null,
    role: sketch.role ?? null,
    person: sketch.person ?? null,
    evidence: (sketch.says ?? []).map(([says, words]) => ({ says, ...quote(words) })),
    text,
  };
  const message: Message = {
    messageId: sketch.messageId === undefined ? '<no-1@harbour.example>' : sketch.messageId,
    inReplyTo: sketch.inReplyTo ?? [],
    references: sketch.references ?? [],
    from: { name: sketch.fromName ?? '', address: to ?? 'no-reply@harbour.example' },
    replyTo: [],
    to: [{ name: 'Maya Lind', address: 'maya@lind.example' }],
    cc: [],
    date: sketch.date === undefined ? AUTUMN : sketch.date,
    subject: sketch.subject ?? 'Your application',
    text,
    textSource: 'plain',
    links: [],
    signs: {
      autoSubmitted: null,
      precedence: null,
      listId: null,
      listUnsubscribe: false,
      nullReturnPath: false,
      autoResponseSuppress: false,
      reportType: null,
      failedRecipients: [],
      labels: [],
    },
  };
  return { message, reading };
}
