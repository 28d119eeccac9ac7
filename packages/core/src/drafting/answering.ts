import { holdsIn } from '../asked-of.ts';
import { answersTheNo, openingPieces } from './opening.ts';
import type { PhraseGroup } from './phrases/phrase-book.ts';
import { personalBelow } from './personal-pieces.ts';
import { piece, specificPiece } from './piece.ts';
import type { Making, Piece } from './piece.ts';
import type { Situation } from './situation.ts';
import { takenUp } from './taken-up.ts';

/** The pieces of an answer to a letter of theirs, in the order of the parts. */
export function answering(making: Making): readonly Piece[] {
  const { situation, phrases, say } = making;
  const specific = specificPiece(making);
  const answers = situation.slots['answers'] !== '' && specific.text !== '';
  const thanks = say('thanks', phrases.thanks);
  const opening = openingPieces(making, thanks, answers ? null : specific);
  const body = bodyOf(making, specific, thanks);
  const said = [thanks, ...body.map(({ text }) => text)].join(' ');
  const considering = say('considering', titleOnce(said, situation, phrases.considering));
  return [
    ...opening,
    ...body,
    ...asAsked(situation, body),
    ...wayOut(making, body),
    piece('thanks-for-considering', 3, considering),
    ...closing(making, body),
  ];
}

/** What they ask to find in an answer, and the letter itself has; where nothing is asked of them, nothing need be quoted. */
function asAsked({ slots, toAnother }: Situation, body: readonly Piece[]): readonly Piece[] {
  if (!body.some(({ part, text }) => part === 'ask' && text !== '')) return [];
  const word = slots['word'] ?? '';
  const said = [word === '' ? '' : `As you ask: ${word}.`, slots['reference'] ?? ''].filter((text) => text !== '');
  return said.length === 0 || toAnother !== null ? [] : [piece('specific-line', 2, said.join(' '))];
}

/** The second paragraph: what they offer, what the user tells, and what the letter asks. */
function bodyOf(making: Making, specific: Piece, thanks: string): readonly Piece[] {
  const { situation, phrases, say } = making;
  const up = takenUp(making, specific);
  const metCondition = situation.intent === 'ask-again' && situation.answers === 'condition';
  const news = situation.intent !== 'ask-again' || situation.slots['basis'] === '' ? '' : say('basis', phrases.basis);
  switch (situation.intent) {
    case 'ask-again':
      return [
        ...up.replied,
        // What they wished to hear of comes first: the question rests on it.
        ...(metCondition ? [piece('specific-line', 2, news)] : []),
        piece('ask', 2, say('ask-again', titleOnce(thanks, situation, phrases.askAgain))),
        piece('basis', 2, metCondition ? '' : news),
        {
          ...piece('openness-to-feedback', 2, wasSeen(situation) ? say('openness', phrases.openness) : ''),
          filler: true,
        },
      ];
    case 'ask-feedback':
      return [
        ...up.replied,
        piece('ask', 2, say('ask-feedback', titleOnce(thanks, situation, phrases.askFeedback))),
        up.told,
        piece('specific-line', 2, up.also, 4),
      ];
    case 'keep-in-touch': {
      if (up.settled) return [...up.answer, ...up.meeting, piece('ask', 2, up.stay), up.told];
      const asked = [piece('ask', 2, up.door, 5), piece('ask', 2, say('keep-in-touch', phrases.keepInTouch))];
      return up.accepted === ''
        ? [...up.answer, ...asked, up.told]
        : [
            ...first(up),
            piece('ask', 2, up.accepted),
            ...up.answer.map(asAsk),
            ...up.meeting.map(asAsk),
            // With a parting word of it said once is enough.
            ...(partsInTouch(making) ? [] : [piece('ask', 2, up.stay)]),
            ...last(up),
          ];
    }
    default:
      return [
        ...first(up),
        piece('specific-line', 2, up.accepted === '' ? up.door : up.accepted, 5),
        ...up.answer,
        ...up.meeting,
        // After a second no nothing is told that could be taken for asking once more.
        ...(situation.occasion === 'no' ? last(up) : []),
      ];
  }
}

type Told = Pick<ReturnType<typeof takenUp>, 'told' | 'toldFirst'>;

function first({ told, toldFirst }: Told): readonly Piece[] {
  return toldFirst ? [{ ...told, part: 'specific-line' }] : [];
}

function last({ told, toldFirst }: Told): readonly Piece[] {
  return toldFirst ? [] : [told];
}

/** Said with what is taken up, as one part. */
function asAsk(one: Piece): Piece {
  return { ...one, part: 'ask' };
}

/** Whether the wish at the end says that the two stay in touch, so that it need not stand beside what is taken up. */
function partsInTouch(making: Making): boolean {
  const { situation, phrases } = making;
  return phrases.touchWish !== undefined && situation.offer !== null && answersTheNo(making);
}

/** An easy way out, by what is asked. */
function wayOut({ situation, phrases, say }: Making, body: readonly Piece[]): readonly Piece[] {
  const { intent } = situation;
  const asks =
    intent === 'ask-again' ||
    intent === 'ask-feedback' ||
    (intent === 'keep-in-touch' && body.some(({ part, text }) => part === 'ask' && text.includes('?')));
  return asks ? [piece('easy-out', 2, say('easy-out', phrases.easyOut))] : [];
}

/** What stands behind the second thanks where nothing was asked: a wish. */
function closing(making: Making, body: readonly Piece[]): readonly Piece[] {
  const { situation, phrases, say } = making;
  const below = personalBelow(making);
  const wish = piece('thanks-for-considering', 3, below.isWish ? '' : say('wish', phrases.wish), 3);
  const thinks = say('more-yet', phrases.moreYet ?? phrases.more);
  switch (situation.intent) {
    case 'ask-again':
    case 'ask-feedback':
      return [...below.pieces, { ...wish, filler: true }];
    case 'keep-in-touch':
      if (body.some(({ part, text }) => part === 'ask' && text.includes('?')))
        return [...below.pieces, { ...wish, filler: true }];
      return [
        ...below.pieces,
        partsInTouch(making) && !body.some(({ text }) => holdsIn(TOUCH, text))
          ? piece('thanks-for-considering', 3, say('touch-wish', phrases.touchWish))
          : wish,
      ];
    default:
      return [{ ...piece('thanks-for-considering', 3, thinks), filler: true }, ...below.pieces, wish];
  }
}

/** The groups without what names the work, where it has been named by its title; beside English it is called what it is. */
function titleOnce(said: string, { slots, input }: Situation, groups: readonly PhraseGroup[]): readonly PhraseGroup[] {
  const work = slots['work'] ?? '';
  if (!/[\p{Lu}\d]/u.test(work.replace(/\bI\b/g, '')) || !said.includes(work)) return groups;
  if (input.reading.language !== 'en')
    return groups.map((group) => ({ ...group, say: group.say.map((phrase) => phrase.replace('{work}', '{matter}')) }));
  return groups.map((group) => ({ ...group, say: group.say.filter((phrase) => !/\{(?:work|matter)\}/.test(phrase)) }));
}

const TOUCH = /\b(?:stay|keep) in touch\b/i;
const SEEN: ReadonlySet<string> = new Set(['reviewed', 'interviewed', 'final']);

/** Who was looked at closely may hope for a word of feedback; others would only be asking twice. */
function wasSeen({ input, offer }: Situation): boolean {
  return SEEN.has(input.context.stage ?? '') && !input.reading.noFeedback && offer === null;
}
