import { FEEDBACK_OFFERS, LATER, QUESTIONS } from './echo/offered.ts';
import type { Offered } from './echo/offered.ts';
import type { Situation } from './situation.ts';
import { answersTheNo } from './opening.ts';
import { piece } from './piece.ts';
import type { Making, Piece } from './piece.ts';

/** What the second paragraph takes up of theirs; texts may be empty. */
export interface TakenUp {
  /** Takes up what they offer. */
  readonly accepted: string;
  /** What lies ahead beside it, for a letter that asks for something else. */
  readonly also: string;
  /** What they offer, taken up, with the user's own answer, for a letter that asks for something else. */
  readonly replied: readonly Piece[];
  /** Beside it, in a letter that is there to stay in touch. */
  readonly stay: string;
  /** The user's own answer to what they ask or offer, and how the letter goes on from a yes. */
  readonly answer: readonly Piece[];
  /** The user's own words say all that an offer or an ask would. */
  readonly settled: boolean;
  /** What is new on the user's side. */
  readonly told: Piece;
  /** What is new stands before what it may lead to. */
  readonly toldFirst: boolean;
  /** They will talk. */
  readonly meeting: readonly Piece[];
  readonly door: string;
}

function own(text: string): Piece {
  return piece('specific-line', 2, text, 4);
}

/** The situation in which what lies ahead is all that they offer. */
function alsoOf(situation: Situation, { kind, what }: Offered): Situation {
  return { ...situation, offer: kind, slots: { ...situation.slots, offered: what } };
}

/** Beside a question of ours the feedback they offer is what it asks for. */
const ASKED_FOR: ReadonlySet<string> = new Set([...FEEDBACK_OFFERS, 'revision']);

export function takenUp(making: Making, specific: Piece): TakenUp {
  const { situation, phrases, say } = making;
  const { slots, offer, echoes } = situation;
  const toNo = answersTheNo(making);
  const kind = specific.text === '' ? '' : (slots['answers'] ?? '');
  const question = offer !== null && QUESTIONS.has(offer);
  const answered = kind !== '' && kind !== 'beside';
  // Who sends feedback and offers more with it is thanked for both.
  const more = situation.occasion === 'feedback' && situation.toAnother === null && offer === 'offered-to';
  const silent = !(toNo || more) || kind === 'done' || ((question || offer === 'offered-to') && answered);
  const takenUpFirst = silent ? '' : say('accepting', phrases.accepting);
  const also = toNo && situation.also !== null ? say('also', phrases.accepting, alsoOf(situation, situation.also)) : '';
  const accepted = [takenUpFirst, takenUpFirst === '' ? '' : also].filter((text) => text !== '').join(' ');
  // A yes of the user's own is what the letter is for.
  const goesOn = kind === 'yes' && accepted === '' ? say('going-on', phrases.goingOn) : '';
  const answer = kind === '' ? [] : [{ ...specific, paragraph: 2 }, ...(goesOn === '' ? [] : [own(goesOn)])];
  // A letter that asks once more does not say that it will wait.
  const beside = question || (situation.intent === 'ask-feedback' && !ASKED_FOR.has(offer ?? ''));
  return {
    accepted,
    also: beside ? '' : also,
    stay: situation.intent === 'keep-in-touch' && toNo ? say('stay', phrases.stay) : '',
    replied: [...(beside ? [{ ...own(accepted), spare: question ? 0 : 4 }] : []), ...answer],
    answer,
    settled: kind === 'done' || goesOn !== '' || (question && answered && toNo),
    told: piece('basis', 2, slots['telling'] === '' ? '' : say('news', phrases.news ?? phrases.basis), 1),
    toldFirst: offer !== null && LATER.has(offer),
    meeting: toNo && slots['meeting'] !== '' ? [own(say('see-you', phrases.seeYou))] : [],
    door: echoes.includes('door') && toNo ? say('door-said', phrases.doorSaid) : '',
  };
}
