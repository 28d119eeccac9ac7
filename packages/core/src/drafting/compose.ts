import { answering } from './answering.ts';
import type { Chooser } from './choose.ts';
import type { PhraseBook, PhraseGroup } from './phrases/phrase-book.ts';
import { piece, specificPiece } from './piece.ts';
import type { Making, Piece } from './piece.ts';
import type { Situation } from './situation.ts';
import { phrasesFor } from './phrases-for.ts';

/** The sentences of a letter, in the order of the parts. */
export function piecesFor(situation: Situation, book: PhraseBook, chooser: Chooser): readonly Piece[] {
  const { phrases } = book;
  const say: Making['say'] = (slot, groups, as = situation) =>
    (groups === undefined ? null : chooser.pick(slot, phrasesFor(groups, as))) ?? '';
  const making = { situation, phrases, say };
  return situation.intent === 'decline' ? declining(making) : answering(making);
}

function declining(making: Making): readonly Piece[] {
  const { situation, phrases, say } = making;
  const basis = situation.slots['basis'] ?? '';
  const more = say('decline-more', phrases.declineMore);
  const yet = say('decline-more-yet', without(more, phrases.declineMore));
  return [
    piece('thanks-for-the-response', 1, say('decline-thanks', phrases.declineThanks)),
    specificPiece(making),
    piece('the-no', 2, say('decline', phrases.decline)),
    piece('basis', 2, basis === '' ? '' : say('decline-reason', phrases.declineReason)),
    { ...piece('the-no', 2, more), filler: true },
    piece('thanks-for-considering', 3, say('good-will', phrases.goodWill)),
    { ...piece('thanks-for-considering', 3, yet), filler: true },
  ];
}

/** The groups without a sentence that was said; these have no slots. */
function without(said: string, groups: readonly PhraseGroup[]): readonly PhraseGroup[] {
  return groups.map((group) => ({ ...group, say: group.say.filter((phrase) => phrase !== said) }));
}
