import type { FeedbackView, SayingView } from '../../service/insights/insights-views.ts';
import { several } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine, plain } from '../text/plain.ts';
import { shortIds } from '../text/short-ids.ts';
import { hang } from '../text/wrap.ts';
import { REASON_WORDS } from '../wording.ts';

/** What people said, in their words: letters of feedback, then by kind, stated before guessed, each with its note. */
export function feedbackPage(view: FeedbackView, everyId: readonly string[], width: number, paint: Paint): string {
  const short = shortIds(everyId);
  const quoteLines = (saying: SayingView): readonly string[] => [
    hang('  ', saying.said === 'yours' ? 'You said so.' : `"${oneLine(saying.quote)}" ${whoOf(saying, short)}`, width),
    ...noteLines(saying.learned, width, paint),
  ];
  const letters = view.letters.flatMap((letter) => [
    hang('  ', `${whoOf(letter, short)}${letter.certain ? '' : ', if it is feedback'}:`, width),
    ...plain(letter.text)
      .split('\n')
      .map((line) => `  | ${line}`.trimEnd()),
    ...noteLines(letter.learned, width, paint),
  ]);
  const groups = view.groups.flatMap(({ kind, noes, guessedNoes, stated, guessed }) => [
    '',
    paint('bold', `${REASON_WORDS[kind]}: ${saidWords(noes, guessedNoes)}`),
    ...stated.flatMap(quoteLines),
    ...(guessed.length === 0 ? [] : [paint('dim', '  Guessed from:'), ...guessed.flatMap(quoteLines)]),
  ]);
  const notes = view.notes.flatMap((note) => [
    hang('  ', whoOf(note, short), width),
    ...noteLines(note.text, width, paint),
  ]);
  return [
    ...(letters.length === 0 ? [] : [paint('bold', 'They told you more'), ...letters]),
    ...groups,
    ...(notes.length === 0 ? [] : ['', paint('bold', 'Your other notes'), ...notes]),
    ...(view.silent === 0 ? [] : ['', `${several(view.silent, 'no gives', 'noes give')} no reason at all.`]),
  ]
    .join('\n')
    .trimStart();
}

/** Of how many noes it is said, and of how many more it was read between the lines. */
function saidWords(noes: number, guessed: number): string {
  if (noes === 0) return `guessed of ${several(guessed, 'no', 'noes')}`;
  return `said of ${several(noes, 'no', 'noes')}${guessed === 0 ? '' : `, guessed of ${String(guessed)} more`}`;
}

function whoOf(
  { organisation, person, about, id }: Pick<SayingView, 'organisation' | 'person' | 'about' | 'id'>,
  short: ReadonlyMap<string, string>,
): string {
  return `${oneLine(organisation ?? person ?? about)} (${short.get(id) ?? id})`;
}

function noteLines(learned: string | null, width: number, paint: Paint): readonly string[] {
  return learned === null ? [] : [paint('cyan', hang('    You noted: ', oneLine(learned), width))];
}
