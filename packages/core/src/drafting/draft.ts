import type { AdviceContext } from '../advice/advice.ts';
import type { Message } from '../message/message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../span.ts';
import type { Intent, Occasion } from '../vocabulary.ts';
import type { Voice } from './voice/voice.ts';

export const DRAFT_PARTS = [
  'greeting',
  'thanks-for-the-response',
  'specific-line',
  // The user's own no, in a `decline`.
  'the-no',
  'ask',
  'basis',
  'openness-to-feedback',
  // The way out stands by what is asked, and the letter ends on its thanks.
  'easy-out',
  'thanks-for-considering',
  'sign-off',
] as const;
export type DraftPartKind = (typeof DRAFT_PARTS)[number];

export interface DraftPart extends Span {
  readonly part: DraftPartKind;
}

/** What the user said that the thread does not: a draft says nothing that is in neither. */
export interface DraftFacts {
  readonly specific?: string | undefined;
  readonly basis?: string | undefined;
  readonly new?: string | undefined;
}

export interface DraftProfile {
  readonly name: string;
  readonly signature?: string | undefined;
  /** How the user writes; what fits of it colours our own phrases, never their words. */
  readonly voice?: Voice | undefined;
}

export interface DraftInput {
  readonly message: Message;
  readonly reading: Reading;
  readonly context: AdviceContext;
  readonly intent?: Intent | undefined;
  /** What is answered, where the letter alone does not tell: feedback that came, a referral, a date that has come. */
  readonly occasion?: Occasion | undefined;
  readonly facts?: DraftFacts | undefined;
  readonly profile: DraftProfile;
  /** Same seed, same draft; another seed, another wording. */
  readonly seed?: number | undefined;
}

/** Headers that keep the answer in the thread (RFC 5322 section 3.6.4). Empty when the parent has no Message-ID. */
export interface ReplyHeaders {
  readonly 'In-Reply-To'?: string;
  readonly References?: string;
}

export interface Draft {
  /** Address to answer; null when nobody can be reached (copy the text instead). */
  readonly to: string | null;
  readonly subject: string;
  readonly headers: ReplyHeaders;
  readonly text: string;
  /** Offsets into `text`, in order. */
  readonly parts: readonly DraftPart[];
  /** What is missing, asked as a question. */
  readonly needs: readonly string[];
  readonly intent: Intent;
}
