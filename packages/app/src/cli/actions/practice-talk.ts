import { checkTone } from '@ajar/core/tone';
import type { Action, ChoiceMark, ReadAnswers } from '@ajar/core';

import type { Ajar } from '../../service/ajar.ts';
import type { PracticeRoom, PracticeWish } from '../../service/practice/practice-room.ts';
import type { PracticeLetterView } from '../../service/practice/practice-views.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import {
  CHOICE_ASK,
  DOOR_ASK,
  DOOR_CHOICES,
  FINALITY_ASK,
  FINALITY_CHOICES,
  WHOM_ASK,
  whomChoice,
} from '../practice-words.ts';
import { choiceLine, practiceCounts, practiceEnding, practiceLetter, readMarks } from '../render/practice-page.ts';
import { toneCard } from '../render/tone-card.ts';
import { ACTION_WORDS } from '../wording.ts';
import { ACTIONS } from '../words.ts';

/** What the questions are asked with: null is Ctrl-C, which ends the practice without a word of reproach. */
interface Asker {
  readonly choose: <T extends string>(message: string, choices: readonly (readonly [T, string])[]) => Promise<T | null>;
  readonly write: (message: string) => Promise<string | null>;
}

/** Letter after letter on the terminal, as long as somebody likes. */
export async function practiceTalk(face: Face, { practice: room }: Ajar, wish: PracticeWish): Promise<Exit> {
  const asker = await askerFor(face);
  const before = await room.look(wish);
  await face.out.line(practiceCounts(before));
  let next = before.next;
  while (next !== null) {
    next = await oneLetter(face, asker, room, next, wish);
    if (next === null) break;
    const more = await asker.choose('Another letter?', [
      ['yes', 'Yes, open it'],
      ['no', 'That is enough for today'],
    ]);
    if (more !== 'yes') break;
  }
  return EXIT.fine;
}

/** One exercise; the id of the letter after it, null when it was broken off. */
async function oneLetter(
  face: Face,
  asker: Asker,
  room: PracticeRoom,
  id: string,
  wish: PracticeWish,
): Promise<string | null> {
  const width = Math.min(face.width, 90);
  const letter = room.open(id);
  await face.out.line(`\n${practiceLetter(letter, width, face.paint)}\n`);
  const answers = await readIt(asker, letter);
  if (answers === null) return null;
  await face.out.line(readMarks(room.markReading(id, answers), width));
  const action = await asker.choose<Action>(
    CHOICE_ASK,
    ACTIONS.map((one) => [one, ACTION_WORDS[one]]),
  );
  if (action === null) return null;
  const choice = room.markChoice(id, action);
  await face.out.line(choiceLine(choice, width));
  const written = await writeIt(face, asker, letter, choice);
  if (written === null) return null;
  const ending = await room.finish(id, { ...answers, action, letter: written === '' ? null : written }, wish);
  await face.out.line(`\n${practiceEnding(ending, width, face.paint)}`);
  return ending.room.next;
}

async function readIt(asker: Asker, letter: PracticeLetterView): Promise<ReadAnswers | null> {
  const { questions } = letter;
  const finality = await asker.choose(
    FINALITY_ASK,
    questions.finality.map((one) => [one, FINALITY_CHOICES[one]]),
  );
  if (finality === null) return null;
  const door = await asker.choose(
    DOOR_ASK,
    questions.door.map((one) => [one, DOOR_CHOICES[one]]),
  );
  if (door === null) return null;
  const whom = await asker.choose(
    WHOM_ASK,
    questions.whom.map((one) => [one, whomChoice(letter, one)]),
  );
  return whom === null ? null : { finality, door, whom };
}

/** The letter that is sent, empty for none; written again as often as somebody likes. Null when it was broken off. */
async function writeIt(
  face: Face,
  asker: Asker,
  letter: PracticeLetterView,
  { intent }: ChoiceMark,
): Promise<string | null> {
  if (intent === null) return '';
  for (;;) {
    const text = await asker.write(
      'A few lines are enough; sign as Robin. Tab and Enter when it is done; empty: go on without writing.',
    );
    if (text === null || text.trim() === '') return text === null ? null : '';
    const report = checkTone({ text, intent, field: letter.field, answers: letter.text });
    await face.out.line(toneCard('Your letter', text, report, Math.min(face.width, 90), face.paint));
    const what = await asker.choose('Send it, here in the room?', [
      ['send', 'Send it'],
      ['again', 'Write it again'],
      ['unsent', 'Leave it unsent'],
    ]);
    if (what !== 'again') return what === null ? null : what === 'send' ? text : '';
  }
}

async function askerFor(face: Face): Promise<Asker> {
  const { isCancel, multiline, select } = await import('@clack/prompts');
  const streams = { input: face.stdin, output: process.stderr };
  return {
    choose: async (message, choices) => {
      const options = choices.map(([value, label]) => ({ value, label }));
      const answer = await select<string>({ message, options, ...streams });
      return choices.find(([value]) => value === answer)?.[0] ?? null;
    },
    write: async (message) => {
      const answer = await multiline({ message, showSubmit: true, defaultValue: '', ...streams });
      return isCancel(answer) ? null : answer;
    },
  };
}
