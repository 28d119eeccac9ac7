import type { Chooser } from './choose.ts';
import type { DraftPartKind } from './draft.ts';
import type { Offer } from './echo/offer-in.ts';
import type { EchoKind, PhraseBook, PhraseGroup } from './phrases/phrase-book.ts';
import type { Situation } from './situation.ts';
import { phrasesFor } from './situation.ts';

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
  const say = (slot: string, groups: readonly PhraseGroup[] | undefined): string =>
    (groups === undefined ? null : chooser.pick(slot, phrasesFor(groups, situation))) ?? '';
  return situation.intent === 'decline' ? declining(situation, phrases, say) : answering(situation, phrases, say);
}

type Say = (slot: string, groups: readonly PhraseGroup[] | undefined) => string;
type Book = PhraseBook['phrases'];

function declining(situation: Situation, phrases: Book, say: Say): readonly Piece[] {
  const basis = situation.slots['basis'] ?? '';
  const more = say('decline-more', phrases.declineMore);
  const yet = say('decline-more-yet', without(more, phrases.declineMore));
  return [
    piece('thanks-for-the-response', 1, say('decline-thanks', phrases.declineThanks)),
    specificLine(situation, phrases, say),
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

/** The user's own line. */
function specificLine(situation: Situation, phrases: Book, say: Say): Piece {
  return piece('specific-line', 1, say('specific', phrases.specific));
}

/** What they said of the reason, and what they said kindly: either answers the letter. */
const HEARD: ReadonlySet<EchoKind> = new Set<EchoKind>([
  'point',
  'reason',
  'reason-about-me',
  'someone',
  'lesson',
  'lesson-said',
  'no-fault',
  'loss',
]);
const PRAISED: ReadonlySet<EchoKind> = new Set<EchoKind>(['praise', 'praised', 'kind-words']);

function answering(situation: Situation, phrases: Book, say: Say): readonly Piece[] {
  const { intent, slots, echoes, occasion, toAnother, offer } = situation;
  const more = (slot: string, part: DraftPartKind, paragraph: number): Piece => ({
    ...piece(part, paragraph, say(slot, phrases.more)),
    filler: true,
  });
  // Who did not write the letter is neither thanked for its words nor told that they were heard.
  const toNo = occasion === 'no' && toAnother === null;
  const heard = toNo && echoes.some((echo) => HEARD.has(echo));
  const praised = toNo && echoes.some((echo) => PRAISED.has(echo));
  const reasonSaid = heard ? say('reason-said', phrases.reasonSaid) : '';
  const specific = specificLine(situation, phrases, say);
  const answers = slots['answers'] !== '' && specific.text !== '';
  // "I understand" alone says little: it stands where nothing else answers the letter, or where the letter would be curt.
  const accepts = reasonSaid === '' && !praised && specific.text === '';
  const thanks = say('thanks', phrases.thanks);
  const opening = [
    piece('thanks-for-the-response', 1, thanks),
    {
      ...piece(
        'thanks-for-the-response',
        1,
        reasonSaid === '' && toAnother === null ? say('acceptance', phrases.acceptance) : '',
        3,
      ),
      filler: toNo && !accepts,
    },
    piece('thanks-for-the-response', 1, reasonSaid, 4),
    ...(praised ? [piece('thanks-for-the-response', 1, say('praise-said', phrases.praiseSaid), 2)] : []),
    more('more', 'thanks-for-the-response', 1),
    ...(answers ? [] : [specific]),
  ];
  // A question of theirs is answered, whatever else the letter wants.
  const question = offer !== null && QUESTIONS.has(offer);
  const accepted = toNo && !(question && answers) ? say('accepting', phrases.accepting) : '';
  const answer = answers ? [{ ...specific, paragraph: 2 }] : [];
  const replied = question ? [piece('specific-line', 2, accepted), ...answer] : answer;
  // A yes of the user's own is what the letter is for.
  const goesOn = answers && slots['answers'] === 'yes' && phrases.goingOn !== undefined;
  const news = slots['telling'] === '' ? '' : say('news', phrases.news ?? phrases.basis);
  const told = piece('basis', 2, news, 1);
  const seeYou = toNo && slots['meeting'] !== '' ? piece('specific-line', 2, say('see-you', phrases.seeYou), 2) : null;
  // What is new stands before what it may lead to.
  const toldFirst = offer !== null && LATER.has(offer);
  const meeting = seeYou === null ? [] : [seeYou];
  const asked = intent === 'ask-again' ? say('ask-again', phrases.askAgain) : '';
  const considering = (paragraph: number): Piece => {
    const groups = titleOnce(`${thanks} ${asked}`, situation, phrases.considering);
    return piece('thanks-for-considering', paragraph, say('considering', groups));
  };
  const wish = (paragraph: number, spare: number): Piece =>
    piece('thanks-for-considering', paragraph, say('wish', phrases.wish), spare);
  const door = echoes.includes('door') && toNo ? say('door-said', phrases.doorSaid) : '';

  switch (intent) {
    case 'ask-again':
      return [
        ...opening,
        ...replied,
        piece('ask', 2, asked),
        piece('basis', 2, slots['basis'] === '' ? '' : say('basis', phrases.basis)),
        {
          ...piece('openness-to-feedback', 3, wasSeen(situation) ? say('openness', phrases.openness) : ''),
          filler: true,
        },
        considering(3),
        piece('easy-out', 3, say('easy-out', phrases.easyOut)),
      ];
    case 'ask-feedback':
      return [
        ...opening,
        ...replied,
        { ...told, part: 'specific-line' },
        piece('ask', 2, say('ask-feedback', phrases.askFeedback)),
        considering(3),
        piece('easy-out', 3, say('easy-out', phrases.easyOut)),
      ];
    case 'keep-in-touch':
      return [
        ...opening,
        ...(goesOn
          ? [...answer, piece('ask', 2, say('going-on', phrases.goingOn))]
          : accepted === ''
            ? [piece('ask', 2, door, 5), piece('ask', 2, say('keep-in-touch', phrases.keepInTouch))]
            : [piece('ask', 2, accepted)]),
        ...(goesOn ? [] : answer),
        told,
        considering(3),
        accepted === '' && !goesOn ? piece('easy-out', 3, say('easy-out', phrases.easyOut)) : wish(3, 3),
      ];
    default:
      return [
        ...opening,
        ...(toldFirst && occasion === 'no' ? [{ ...told, part: 'specific-line' as const }] : []),
        piece('specific-line', 2, accepted === '' ? door : accepted, 5),
        ...answer,
        ...meeting,
        piece('specific-line', 2, goesOn && accepted === '' ? say('going-on', phrases.goingOn) : '', 4),
        // After a second no nothing is told that could be taken for asking once more.
        ...(occasion === 'no' && !toldFirst ? [told] : []),
        considering(3),
        { ...piece('thanks-for-considering', 3, say('more-yet', phrases.moreYet ?? phrases.more)), filler: true },
        wish(3, 3),
      ];
  }
}

/** What lies ahead, if it comes about. */
const LATER: ReadonlySet<Offer> = new Set<Offer>(['condition', 'next', 'again', 'more-work', 'updates']);

/** What they ask the user. */
const QUESTIONS: ReadonlySet<Offer> = new Set<Offer>([
  'do-it',
  'let',
  'touch',
  'would-love',
  'yes',
  'do-so',
  'pointer',
  'pointer-sent',
]);

/** The groups without what names the work, where it has been named by its title. */
function titleOnce(said: string, { slots, input }: Situation, groups: readonly PhraseGroup[]): readonly PhraseGroup[] {
  const work = slots['work'] ?? '';
  if (input.reading.language !== 'en' || !/\p{Lu}/u.test(work) || !said.includes(work)) return groups;
  return groups.map((group) => ({ ...group, say: group.say.filter((phrase) => !/\{(?:work|matter)\}/.test(phrase)) }));
}

const SEEN: ReadonlySet<string> = new Set(['reviewed', 'interviewed', 'final']);

/** Who was looked at closely may hope for a word of feedback; others would only be asking twice. */
function wasSeen({ input, offer }: Situation): boolean {
  return SEEN.has(input.context.stage ?? '') && !input.reading.noFeedback && offer === null;
}
