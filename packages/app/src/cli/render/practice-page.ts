import type { ChoiceMark, Mark, PracticeLetter, PracticeOverview, ReadMarks } from '@ajar/core';

import type { PracticeEndingView, PracticeLetterView } from '../../service/practice/practice-views.ts';
import {
  CHOICE_ASK,
  DOOR_ASK,
  DOOR_CHOICES,
  FINALITY_ASK,
  FINALITY_CHOICES,
  LEVEL_WORDS,
  WHOM_ASK,
  whomChoice,
} from '../practice-words.ts';
import { day, several } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { renderTable } from '../text/table.ts';
import { hang, wrap } from '../text/wrap.ts';
import { ACTION_WORDS } from '../wording.ts';
import { ACTIONS } from '../words.ts';

/** The letters of the room as a table. */
export function practiceTable(letters: readonly PracticeLetter[], width: number, paint: Paint): string {
  const columns = [
    { title: 'ID', value: ({ id }: PracticeLetter) => id, style: (cell: string) => paint('cyan', cell) },
    { title: 'LEVEL', value: ({ level }: PracticeLetter) => LEVEL_WORDS[level] },
    { title: 'HEARD', value: ({ heard }: PracticeLetter) => (heard === 0 ? '-' : several(heard, 'time')) },
    { title: 'BACK ON', value: ({ due }: PracticeLetter) => (due === null ? '-' : day(due)), dispensable: 1 },
    { title: 'WHAT', value: ({ subject }: PracticeLetter) => subject, least: 12 },
  ];
  return renderTable(letters, columns, width, (title) => paint('dim', title));
}

/** How the room stands, in a line or two. */
export function practiceCounts({ says, weak }: PracticeOverview): string {
  const spots = weak.slice(0, 4).map(spotWords).join(', ');
  return weak.length === 0 ? says : `${says}\nComes back a little sooner for you: ${spots}.`;
}

const SPOTS: Readonly<Record<string, string>> = {
  finality: 'how final it is',
  door: 'what is left open',
  whom: 'whom to answer',
  choice: 'what to do',
};

function spotWords(spot: string): string {
  return SPOTS[spot] ?? spot.replace(/^tone:(?:no-)?/, '').replaceAll('-', ' ');
}

/** What went before, and the letter. */
export function practiceLetter(letter: PracticeLetterView, width: number, paint: Paint): string {
  const { id, field, level, from, subject, before, text } = letter;
  return [
    paint('dim', `${id}, ${field}, ${LEVEL_WORDS[level]}`),
    wrap(`${before} You are Robin Vale.`, width),
    '',
    paint('bold', subject),
    paint('dim', `${from.name} <${from.address}>`),
    '',
    ...text.split('\n').map((line) => (line === '' ? '' : hang('  ', line, width))),
  ].join('\n');
}

/** The questions with the words that `--answer` takes. */
export function practiceQuestions(letter: PracticeLetterView, paint: Paint): string {
  const { questions } = letter;
  const block = (ask: string, flag: string, choices: readonly (readonly [string, string])[]): string =>
    [
      `${paint('bold', ask)}  ${paint('dim', flag)}`,
      ...choices.map(([value, says]) => `  ${value.padEnd(16)}  ${says}`),
    ].join('\n');
  return [
    block(
      FINALITY_ASK,
      '--finality',
      questions.finality.map((value) => [value, FINALITY_CHOICES[value]]),
    ),
    block(
      DOOR_ASK,
      '--door',
      questions.door.map((value) => [value, DOOR_CHOICES[value]]),
    ),
    block(
      WHOM_ASK,
      '--whom',
      questions.whom.map((value) => [value === letter.from.address ? 'sender' : value, whomChoice(letter, value)]),
    ),
    block(
      CHOICE_ASK,
      '--choose',
      ACTIONS.map((value) => [value, ACTION_WORDS[value]]),
    ),
  ].join('\n\n');
}

/** How the three answers were. */
export function readMarks({ finality, door, whom }: ReadMarks, width: number): string {
  return [finality, door, whom].map((mark) => markLine(mark, width)).join('\n');
}

function markLine({ right, says, quote }: Mark, width: number): string {
  const words = quote === null ? says : `${says} “${quote}”`;
  return right ? hang('✓ ', words, width) : hang('· ', `Easy to miss: ${words}`, width);
}

/** What a careful friend says to the choice. */
export function choiceLine({ fit, best, why }: ChoiceMark, width: number): string {
  if (fit === 'best') return hang('✓ ', `That is what a careful friend would do. ${why}`, width);
  const first = `First choice: ${ACTION_WORDS[best].toLowerCase()}. ${why}`;
  return fit === 'fair'
    ? hang('✓ ', `That can well be defended. ${first}`, width)
    : hang('· ', `A careful friend would do something else. ${first}`, width);
}

/** What came back, one thing that went well, one to try, a letter to lay beside one's own. */
export function practiceEnding(ending: PracticeEndingView, width: number, paint: Paint): string {
  const { answer, well, tryNext, model, room } = ending;
  const letter = (text: string): string =>
    text
      .split('\n')
      .map((line) => (line === '' ? '' : hang('  ', line, width)))
      .join('\n');
  return [
    paint('bold', 'What came back'),
    ...(answer.text === null ? [] : [letter(answer.text), '']),
    wrap(answer.says, width),
    ...(answer.odds === null ? [] : [paint('dim', wrap(answer.odds, width))]),
    '',
    hang('What went well:   ', well, width),
    hang('One thing to try: ', tryNext, width),
    ...(model === null ? [] : ['', paint('bold', 'Another letter, to lay beside yours'), letter(model)]),
    '',
    practiceCounts(room),
  ].join('\n');
}
