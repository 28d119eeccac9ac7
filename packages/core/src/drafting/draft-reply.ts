import { foundIn } from '../asked-of.ts';
import type { Draft, DraftInput, DraftProfile } from './draft.ts';
import { caseOf } from '../advice/case.ts';
import { Chooser } from './choose.ts';
import { routeIn } from './echo/route-in.ts';
import { piecesFor } from './compose.ts';
import { flatSentences } from './particulars/flat-sentences.ts';
import { greetingElsewhere } from './greeting/greeting-elsewhere.ts';
import { intentFor } from './intent-for.ts';
import type { Laid } from './layout.ts';
import { countWords, layOut, signOffFor } from './layout.ts';
import { mirroredClosing, signsByFirst } from './mirrored.ts';
import { needsOf } from './needs.ts';
import type { Piece } from './piece.ts';
import { phraseBookFor } from './phrase-book-for.ts';
import type { Greetings, PhraseGroup } from './phrases/phrase-book.ts';
import { replyHeaders } from './reply-headers.ts';
import { replySubject } from './reply-subject.ts';
import { phrasesFor } from './phrases-for.ts';
import { asSwiss, isSwiss } from './swiss.ts';
import { situationOf } from './situation.ts';
import { voiceGreeting } from './voice/voice-greeting.ts';
import { voiceSignOff } from './voice/voice-sign-off.ts';

/** Between these two a letter is most often answered (Boomerang, 40 million mails, 2016). */
export const FEWEST_WORDS = 50;
export const MOST_WORDS = 125;
/** To a note of two lines, with greeting and name; fewer would be curt. */
export const FEWEST_TO_A_NOTE = 30;

/**
 * A reply in the thread, in the language of the letter, without any model: made of phrases chosen by field, form, stage and
 * reasons, and of what the user said. Nothing in it is invented: what is missing is asked for in `needs`.
 * Deterministic: the same input and `seed` (an integer) give the same text, another seed or another message another one.
 * A lock turns an ask into thanks; `intent` says what the letter does in the end.
 */
export function draftReply(input: DraftInput): Draft {
  return draftsOf(input)(input.seed ?? 0);
}

/** The drafts of one letter by their seeds, for who wants several: the letter is read and advised on once. */
export function draftsOf(input: DraftInput): (seed: number) => Draft {
  const settled = intentFor(input);
  const { intent, to, held, leaveAlone } = settled;
  const { book, fallback } = phraseBookFor(input.reading.language);
  const situation = situationOf(input, settled, book);
  const identity = identityOf(input);
  const swiss = isSwiss(input);
  const asThere = (text: string): string => (swiss ? asSwiss(text) : text);
  const subject = replySubject(input.message.subject, book.subject);
  const headers = replyHeaders(input.message);
  const lacking = [
    ...held,
    ...fallback,
    ...needsOf(input, intent, situation.slots['unsaid'] !== ''),
    ...routeNeeds(situation),
  ];
  const unreached = to === null && !leaveAlone ? [input.message.from === null ? UNSIGNED : NOBODY] : [];
  const fewest = fewestFor(input);
  return (seed) => {
    const chooser = new Chooser(identity, seed);
    const greeting = greetingFor(situation, chooser, book.greetings);
    const pieces = piecesFor(situation, book, chooser).map((one) => ({ ...one, text: asThere(one.text) }));
    const closing =
      voiceSignOff(situation.voice, situation.register) ??
      (situation.toAnother === null ? mirroredClosing(input, situation.salutation) : null) ??
      chooser.pick('sign-off', phrasesFor(book.phrases.signOff, situation)) ??
      '';
    const signOff = signOffFor(asThere(closing), signedAs(situation));
    const laid = fitted(greeting, book.language === 'de' ? goingOnSmall(greeting, pieces) : pieces, signOff, fewest);
    const needs = [...lacking, ...lengthNeeds(laid), ...unreached];
    return { to, subject, headers, text: laid.text, parts: laid.parts, needs, intent };
  };
}

/** A note of two lines is answered in three; a letter of theirs with one. To a personal no a few words are enough. */
function fewestFor({ reading, message }: DraftInput): number {
  if (reading.field === 'personal') return 0;
  const theirs = countWords(flatSentences(message).join(' '));
  return theirs === 0
    ? FEWEST_WORDS
    : Math.min(FEWEST_WORDS, Math.max(FEWEST_TO_A_NOTE, Math.round(theirs * OF_THEIRS)));
}

/** Nobody fills a page who was written half of one. */
const OF_THEIRS = 0.75;

/** Days and a place that the draft takes up, and what the letter asks for in an answer, are shown: only the user knows. */
function routeNeeds({ input, offer, slots, intent }: Situated): readonly string[] {
  const offered = slots['offered'] ?? '';
  if (offer === 'days' || offer === 'talk-days') return [`They offer you two days, ${offered}. Can you make both?`];
  if (offer === 'place')
    return [
      `They offer you ${offered}. ${intent === 'thank' ? 'Would you like to say yes?' : 'Is yes what you want to say?'}`,
    ];
  const said = offer === 'route' || offer === 'route-to' ? routeIn(caseOf(input)) : null;
  return said === null ? [] : [`They ask for something in the answer: “${said}” Is it all there?`];
}

/** Who is answered by first name, and signed with it, is answered with one. */
function signedAs({ input, salutation, toAnother }: Situated): DraftProfile {
  const { profile } = input;
  const bare = profile.signature === undefined && toAnother === null && signsByFirst(input, salutation);
  return bare ? { ...profile, name: profile.name.trim().split(/\s+/)[0] ?? '' } : profile;
}

const NOBODY =
  'Nobody reads the address this came from. Do you know a person there to whom you could send these words?';

const UNSIGNED = 'The message does not say who sent it. To whom will you send these words?';

function lengthNeeds(laid: Laid): readonly string[] {
  return countWords(laid.text) > MOST_WORDS
    ? ['Could you say it in fewer words? Up to 125 in all are read to the end.']
    : [];
}

/** What makes this letter different from every other that is answered. */
function identityOf({ message, reading }: DraftInput): string {
  return message.messageId ?? `${message.from?.address ?? ''}\n${message.subject}\n${reading.text.slice(0, 2000)}`;
}

type Situated = ReturnType<typeof situationOf>;

function greetingFor(situation: Situated, chooser: Chooser, greetings: Greetings): string {
  const own = voiceGreeting(situation.voice, situation.salutation);
  if (own !== null && (situation.salutation.first ?? situation.salutation.full) !== null) return own;
  const alike = greetingElsewhere(situation.input, situation.salutation, situation.toAnother !== null);
  if (alike !== null) return alike;
  const { first, title, last, full } = situation.salutation;
  // The first group that fits: "Dear editors" comes before "Hello".
  const fitting = (groups: readonly PhraseGroup[]): readonly string[] =>
    groups.map((group) => phrasesFor([group], situation)).find((say) => say.length > 0) ?? [];
  const pick = (say: readonly string[]): string => chooser.pick('greeting', likeTheirs(say, situation)) ?? '';
  if (first !== null) return pick(fitting(greetings.first));
  if (title !== null && last !== null) return pick(fitting([{ say: greetings.titled }]));
  if (full !== null) return pick(fitting([{ say: greetings.full }]));
  return chooser.pick('greeting', fitting(greetings.general)) ?? '';
}

const THEIR_OPENING = /^[ \t]{0,8}(dear|hi|hey|hello|good (?:morning|afternoon|day))\b/im;

/** In English a "Dear" is answered with one, and a "Hi" likewise; a name alone with "Hi". */
function likeTheirs(greetings: readonly string[], { input }: Situated): readonly string[] {
  if (input.reading.language !== 'en') return greetings;
  const theirs = foundIn(THEIR_OPENING, input.message.text.slice(0, 400))?.[1]?.toLowerCase() ?? 'hi';
  const word = theirs === 'dear' ? 'Dear ' : theirs === 'hello' || theirs.startsWith('good') ? 'Hello ' : 'Hi ';
  const alike = greetings.filter((greeting) => greeting.startsWith(word));
  return alike.length === 0 ? greetings : alike;
}

/** In German the first sentence goes on in small letters after the comma of the greeting. */
function goingOnSmall(greeting: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!greeting.endsWith(',')) return pieces;
  const first = pieces.find((piece) => piece.text !== '' && piece.filler !== true);
  return pieces.map((piece) =>
    piece === first ? { ...piece, text: piece.text.charAt(0).toLocaleLowerCase() + piece.text.slice(1) } : piece,
  );
}

/** The letter with a sentence more where it would be curt, and without what it can do without where it is long. */
function fitted(greeting: string, pieces: readonly Piece[], signOff: string, fewest: number): Laid {
  let kept = pieces.filter((piece) => piece.filler !== true);
  let laid = layOut(greeting, kept, signOff);
  for (const filler of pieces.filter((piece) => piece.filler === true)) {
    // To a personal no a few words are enough.
    if (countWords(laid.text) >= fewest) break;
    kept = pieces.filter((piece) => piece === filler || kept.includes(piece));
    laid = layOut(greeting, kept, signOff);
  }
  while (countWords(laid.text) > MOST_WORDS) {
    const spare = Math.max(...kept.map((piece) => piece.spare));
    if (spare <= 0) break;
    kept = kept.filter((piece) => piece.spare !== spare);
    laid = layOut(greeting, kept, signOff);
  }
  return laid;
}
