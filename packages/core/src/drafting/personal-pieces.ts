import type { Field } from '../vocabulary.ts';
import { A_REASON, AT_THE_END } from './particulars/personal/personal-line.ts';
import type { PersonalKind, PersonalLine } from './particulars/personal/personal-line.ts';
import { piece } from './piece.ts';
import type { Making, Piece } from './piece.ts';
import type { Situation } from './situation.ts';

/** What a firm that bids may say: nothing of one person. */
const OF_A_FIRM: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['wait', 'to-all', 'enclosed']);
const THEIR_TROUBLE: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['loss-of-theirs', 'mishap', 'closing-down']);
/** Beside these no other good wish is wanted. */
const A_WISH: ReadonlySet<PersonalKind> = new Set<PersonalKind>([
  'retiring',
  'leaving',
  'hope',
  'sure',
  'another-may',
  'not-put-off',
  'keep-at-it',
]);
/** Where people know who else was in the running. */
const CHOSEN_IN: ReadonlySet<Field> = new Set<Field>(['job', 'promotion', 'audition']);
/** Within so many answers to what stands beside the decision a letter still reads as one. */
const MOST = 2;

/** The reason in a plain sentence of its kind; empty where none is known. For a letter in which its own words cannot be said back. */
export function plainReason(making: Making): string {
  const line = linesToAnswer(making.situation).find(({ kind }) => A_REASON.has(kind));
  return line === undefined || isOfTheirTrouble(making)
    ? ''
    : (said(making, line, piece('thanks-for-the-response', 1, ''))[0]?.text ?? '');
}

/** The answers that stand with what was heard; `heard`: something of theirs is said back already. */
export function personalAbove(making: Making, heard: boolean): readonly Piece[] {
  const lines = linesToAnswer(making.situation).filter(({ kind }) => !AT_THE_END.has(kind) && !A_REASON.has(kind));
  return lines
    .slice(0, heard ? 1 : MOST)
    .flatMap((line) => said(making, line, piece('thanks-for-the-response', 1, '', 2)));
}

/** The answer that stands at the end, and whether it is a good wish of its own. */
export function personalBelow(making: Making): { readonly pieces: readonly Piece[]; readonly isWish: boolean } {
  const line = linesToAnswer(making.situation).find(({ kind }) => AT_THE_END.has(kind));
  const pieces = line === undefined ? [] : said(making, line, piece('thanks-for-considering', 3, '', 2));
  return { pieces, isWish: line !== undefined && pieces.length > 0 && A_WISH.has(line.kind) };
}

/** They tell of a trouble of their own, beside which the user's is not spoken of. */
export function isOfTheirTrouble({ situation }: Making): boolean {
  return linesToAnswer(situation).some(({ kind }) => THEIR_TROUBLE.has(kind));
}

/** Kinds that are kind words themselves. */
const KIND: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['amused', 'of-use', 'on-your-side', 'work-seen', 'met']);

/** Something kind of theirs has its own answer. */
export function isAnsweredKindly({ situation }: Making): boolean {
  return linesToAnswer(situation).some(({ kind }) => KIND.has(kind));
}

function linesToAnswer({ occasion, personal, input, slots, echoes }: Situation): readonly PersonalLine[] {
  if (occasion !== 'no') return [];
  return personal.filter(({ kind, what }) => {
    if (input.reading.field === 'tender') return OF_A_FIRM.has(kind);
    // Said in another part already.
    if (kind === 'met') return slots['met'] === '';
    if (kind === 'winner') return CHOSEN_IN.has(input.reading.field) && slots['someone']?.includes(what) !== true;
    return kind !== 'hard-choice' || !echoes.includes('crowd');
  });
}

/** In the words of its kind, with what it names where that can be said. */
function said({ situation, phrases, say }: Making, line: PersonalLine, as: Piece): readonly Piece[] {
  const told = { ...situation, personal: [line], slots: { ...situation.slots, line: line.what } };
  const text = say('personal', phrases.personal, told);
  return text === '' ? [] : [{ ...as, text }];
}
