import type { Ajar } from '../../service/ajar.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { choiceOption, flagOption, textOption } from '../options.ts';
import { practiceCounts, practiceLetter, practiceQuestions, practiceTable } from '../render/practice-page.ts';
import { withAjar } from '../session.ts';
import { FIELDS, INTERFACE_LANGUAGES, LEVELS } from '../words.ts';
import { practiceAnswer } from './practice-answer.ts';
import { practiceTalk } from './practice-talk.ts';
import type { PracticeWish } from '../../service/practice/practice-room.ts';

type Options = Readonly<Record<string, unknown>>;

export async function practice(face: Face, _words: Words, options: Options): Promise<Exit> {
  const wish: PracticeWish = {
    field: choiceOption(options, 'field', FIELDS),
    level: choiceOption(options, 'level', LEVELS),
    language: choiceOption(options, 'language', INTERFACE_LANGUAGES),
  };
  const shown = textOption(options, 'show');
  const answered = textOption(options, 'answer');
  return withAjar(face, async (ajar) => {
    if (answered !== undefined) return practiceAnswer(face, ajar, answered, options, wish);
    if (shown !== undefined) return show(face, ajar, shown);
    if (flagOption(options, 'list')) return list(face, ajar, wish);
    if (face.stdin.isTTY && face.err.isTerminal && !face.options.json) return practiceTalk(face, ajar, wish);
    return look(face, ajar, wish);
  });
}

async function list(face: Face, { practice: room }: Ajar, wish: PracticeWish): Promise<Exit> {
  const { letters } = await room.look(wish);
  if (face.options.json) await face.out.json(letters);
  else if (letters.length > 0) await face.out.line(practiceTable(letters, face.width, face.paint));
  else await face.err.line('There is no practice letter of this kind.');
  return letters.length === 0 ? EXIT.findings : EXIT.fine;
}

async function show(face: Face, { practice: room }: Ajar, id: string): Promise<Exit> {
  const letter = room.open(id);
  if (face.options.json) await face.out.json(letter);
  else {
    const width = Math.min(face.width, 90);
    await face.out.line(practiceLetter(letter, width, face.paint));
    await face.out.line(`\n${practiceQuestions(letter, face.paint)}`);
  }
  return EXIT.fine;
}

/** Without a terminal nobody can be asked: how the room stands, and what would go on. */
async function look(face: Face, { practice: room }: Ajar, wish: PracticeWish): Promise<Exit> {
  const overview = await room.look(wish);
  if (face.options.json) await face.out.json(overview);
  else {
    await face.out.line(practiceCounts(overview));
    if (overview.next !== null) await face.out.line(`The next letter: ajar practice --show ${overview.next}`);
  }
  return overview.next === null ? EXIT.findings : EXIT.fine;
}
