import type { Message } from '../../message/message.ts';
import { zonesOf } from '../../message/zones-of.ts';
import type { Quote, Span } from '../../span.ts';
import { phraseLexicon } from '../claims/all-phrases.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import type { Sentence } from '../grammar/sentences.ts';
import { TokenList, tokenise } from '../grammar/tokens.ts';
import type { Tokens } from '../grammar/tokens.ts';
import { readingText, readingTextStart } from '../reading-text.ts';
import { wholeWords } from '../whole-words.ts';
import { withinCap } from './within-cap.ts';

/** What is read of a message: the words of its author, with where they stand. */
export interface Passage {
  /** `readingText(message)`: all offsets index into it. */
  readonly text: string;
  readonly tokens: Tokens;
  /** The sentences of the subject first; see `subjectSentences`. */
  readonly sentences: readonly Sentence[];
  readonly subjectSentences: number;
  /** Stretches of `text` the author wrote, subject included. */
  readonly author: readonly Span[];
  /** Signature stretches, as found by `zonesOf`. */
  readonly signature: readonly Span[];
  /** Stretches that somebody else wrote, quoted or forwarded below. */
  readonly quoted: readonly Span[];
  /** The subject says that the message was forwarded, and below it only somebody else speaks. */
  readonly onlyForwarded: boolean;
}

/** What subjects of forwarded mail begin with. */
export const FORWARD = /^\s*(?:fwd?|wg|tr|rv|i|enc|doorst|fs)\s*:/iu;

/**
 * Divides a message into what its author wrote and the rest. Linear; long mail is read at its head and tail. `tokens` is
 * memory to be filled by whoever keeps nothing of the passage.
 */
export function passageOf(message: Message, tokens: TokenList = new TokenList()): Passage {
  const text = readingText(message);
  const offset = readingTextStart(message);
  const author: Span[] = [{ start: 0, end: Math.min(message.subject.length, 2000) }];
  const signature: Span[] = [];
  const quoted: Span[] = [];
  for (const zone of zonesOf(message.text)) {
    const span = { start: zone.start + offset, end: zone.end + offset };
    if (zone.kind === 'author') author.push(span);
    else if (zone.kind === 'signature') signature.push(span);
    else if (zone.kind === 'quoted') quoted.push(span);
  }
  const { vocabulary } = phraseLexicon();
  const sentences: Sentence[] = [];
  let subjectSentences = 0;
  let subjectWords = 0;
  for (const [index, span] of withinCap(author).entries()) {
    const firstToken = tokens.count;
    tokenise(text, span.start, span.end, vocabulary, tokens);
    sentencesOf(text, span.start, span.end, tokens, firstToken, sentences);
    if (index > 0) continue;
    subjectSentences = sentences.length;
    subjectWords = tokens.count;
  }
  const onlyForwarded = FORWARD.test(message.subject) && tokens.count - subjectWords < 3;
  return { text, tokens, sentences, subjectSentences, author, signature, quoted, onlyForwarded };
}

/** The exact words, contractions whole, from token `from` up to token `to` (not included). */
export function quoteTokens(passage: Passage, from: number, to: number): Quote {
  const start = passage.tokens.starts[from] ?? 0;
  const end = Math.max(start, passage.tokens.ends[to - 1] ?? start);
  return wholeWords(passage.text, { start, end });
}

/** What a sentence says, from its first word to its last; empty where there is none. */
export function sentenceText({ text, tokens, sentences }: Passage, index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return '';
  const start = tokens.starts[sentence.first] ?? 0;
  return text.slice(start, tokens.ends[sentence.last - 1] ?? start);
}
