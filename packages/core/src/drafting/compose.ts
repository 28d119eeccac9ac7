import type { Chooser } from './choose.ts';
import type { DraftPartKind } from './draft.ts';
import type { PhraseBook, PhraseGroup } from './phrases/phrase-book.ts';
import type { Situation } from './situation.ts';
import { phrasesFor } from './situation.ts';
import { tidyFact } from './tidy-fact.ts';

/** A sentence or two of a letter, with the part it belongs to and the paragraph it stands in. */
export interface Piece {
  readonly part: DraftPartKind;
  readonly paragraph: number;
  readonly text: string;
  /** May go when the letter grows too long; the highest goes first. */
  readonly spare: number;
  /** Said only where the letter would be curt without it. */
  readonly filler?: boolean;
}

function piece(part: DraftPartKind, paragraph: number, text: string, spare = 0): Piece {
  return { part, paragraph, text, spare };
}

/** The sentences of a letter, in the order of the parts. */
export function piecesFor(situation: Situation, book: PhraseBook, chooser: Chooser): readonly Piece[] {
  const { phrases } = book;
  const { intent } = situation;
  const say = (slot: string, groups: readonly PhraseGroup[] | undefined): string =>
    (groups === undefined ? null : chooser.pick(slot, phrasesFor(groups, situation))) ?? '';
  const more = (slot: string, part: DraftPartKind, paragraph: number): Piece => ({
    ...piece(part, paragraph, say(slot, phrases.more)),
    filler: true,
  });
  const specific = piece('specific-line', 1, tidyFact(situation.input.facts?.specific));
  const basis = situation.slots['basis'] ?? '';

  if (intent === 'decline') {
    return [
      piece('thanks-for-the-response', 1, say('decline-thanks', phrases.declineThanks ?? phrases.thanks)),
      specific,
      piece('the-no', 2, say('decline', phrases.decline)),
      piece('basis', 2, basis === '' ? '' : say('decline-reason', phrases.declineReason)),
      piece('thanks-for-considering', 3, say('good-will', phrases.goodWill ?? phrases.considering)),
      piece('thanks-for-considering', 3, say('wish', phrases.wish), 2),
      { ...piece('thanks-for-considering', 3, say('decline-more', phrases.declineMore)), filler: true },
    ];
  }

  const thanks = piece('thanks-for-the-response', 1, say('thanks', phrases.thanks));
  const acceptance = (spare: number): Piece =>
    piece('thanks-for-the-response', 1, say('acceptance', phrases.acceptance), spare);
  const considering = (paragraph: number): Piece =>
    piece('thanks-for-considering', paragraph, say('considering', phrases.considering));
  const wish = (paragraph: number, spare: number): Piece =>
    piece('thanks-for-considering', paragraph, say('wish', phrases.wish), spare);
  const easyOut = (): Piece => piece('easy-out', 3, say('easy-out', phrases.easyOut));

  switch (intent) {
    case 'ask-again':
      return [
        thanks,
        more('more', 'thanks-for-the-response', 1),
        specific,
        piece('ask', 2, say('ask-again', phrases.askAgain)),
        piece('basis', 2, basis === '' ? '' : say('basis', phrases.basis)),
        piece('openness-to-feedback', 3, say('openness', phrases.openness), 2),
        considering(3),
        easyOut(),
      ];
    case 'ask-feedback':
      return [
        thanks,
        acceptance(2),
        more('more', 'thanks-for-the-response', 1),
        specific,
        piece('ask', 2, say('ask-feedback', phrases.askFeedback)),
        considering(3),
        wish(3, 3),
        easyOut(),
      ];
    case 'keep-in-touch':
      return [
        thanks,
        acceptance(2),
        more('more', 'thanks-for-the-response', 1),
        specific,
        piece('ask', 2, say('keep-in-touch', phrases.keepInTouch)),
        piece('openness-to-feedback', 2, say('openness', phrases.openness), 3),
        considering(3),
        easyOut(),
      ];
    default:
      return [
        thanks,
        acceptance(2),
        more('more', 'thanks-for-the-response', 1),
        specific,
        piece('openness-to-feedback', 2, say('openness', phrases.openness), 1),
        considering(2),
        wish(2, 3),
        more('more-yet', 'thanks-for-considering', 2),
      ];
  }
}
