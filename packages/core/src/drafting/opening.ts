import type { EchoKind } from './phrases/phrase-book.ts';
import { isAnsweredKindly, isOfTheirTrouble, personalAbove, plainReason } from './personal-pieces.ts';
import { piece } from './piece.ts';
import type { Making, Piece } from './piece.ts';

/** What they said of the reason, and what they said kindly: either answers the letter. */
const HEARD: ReadonlySet<EchoKind> = new Set<EchoKind>([
  'point',
  'reason',
  'someone',
  'lesson',
  'lesson-said',
  'no-fault',
  'loss',
  'weak',
  'cause',
  'sought',
  'crowd',
  'scored',
]);
const PRAISED: ReadonlySet<EchoKind> = new Set<EchoKind>(['praise', 'praise-of-me', 'praised', 'kind-words', 'near']);

/** Who did not write the letter is neither thanked for its words nor told that they were heard. */
export function answersTheNo({ situation: { occasion, toAnother } }: Making): boolean {
  return occasion === 'no' && toAnother === null;
}

function said(text: string, spare = 0): Piece {
  return piece('thanks-for-the-response', 1, text, spare);
}

/** The first paragraph: thanks, what was heard, and the user's own line, unless that belongs further down (`specific` null). */
export function openingPieces(making: Making, thanks: string, specific: Piece | null): readonly Piece[] {
  const { situation, phrases, say } = making;
  const { echoes, toAnother } = situation;
  const toNo = answersTheNo(making);
  // That they were kind says less than the answer to what they say.
  const praised =
    toNo && echoes.some((echo) => PRAISED.has(echo) && !(echo === 'kind-words' && isAnsweredKindly(making)));
  const heard = toNo && echoes.some((echo) => HEARD.has(echo)) ? say('reason-said', phrases.reasonSaid) : '';
  const reason = heard === '' ? plainReason(making) : heard;
  // "I understand" alone says little: it stands where nothing of theirs is said back, or where the letter would be curt.
  const accepts = reason === '' && !praised;
  const acceptance =
    reason === '' && toAnother === null && !isOfTheirTrouble(making) ? say('acceptance', phrases.acceptance) : '';
  const personal = personalAbove(making, praised || reason !== '');
  return [
    said(thanks),
    { ...said(acceptance, 3), filler: toNo && !accepts },
    ...(praised ? [said(say('praise-said', phrases.praiseSaid), 2)] : []),
    said(reason, 4),
    ...personal,
    // Beside what was heard of theirs it would say nothing.
    ...(accepts && personal.length === 0 ? [{ ...said(say('more', phrases.more)), filler: true }] : []),
    ...(specific === null ? [] : [specific]),
  ];
}
