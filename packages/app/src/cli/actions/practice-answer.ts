import type { Attempt } from '@ajar/core';

import type { Ajar } from '../../service/ajar.ts';
import type { PracticeWish } from '../../service/practice/practice-room.ts';
import type { PracticeEndingView } from '../../service/practice/practice-views.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { readLetterText } from '../machine/letter-text.ts';
import { choiceOption, textOption } from '../options.ts';
import { choiceLine, practiceEnding, readMarks } from '../render/practice-page.ts';
import { ACTIONS, DOORS, FINALITIES } from '../words.ts';

type Options = Readonly<Record<string, unknown>>;

/** A longer letter is no answer to a no; the web face takes no more either. */
const MOST_CHARACTERS = 20_000;

/** A whole exercise in one line: exits 1 when something was missed. */
export async function practiceAnswer(
  face: Face,
  { practice }: Ajar,
  id: string,
  options: Options,
  wish: PracticeWish,
): Promise<Exit> {
  const { from } = practice.open(id);
  const ending = await practice.finish(id, await attemptOf(face, options, from.address), wish);
  if (face.options.json) await face.out.json(ending);
  else {
    const width = Math.min(face.width, 90);
    await face.out.line(readMarks(ending.reading, width));
    await face.out.line(choiceLine(ending.choice, width));
    await face.out.line(`\n${practiceEnding(ending, width, face.paint)}`);
  }
  return missedNothing(ending) ? EXIT.fine : EXIT.findings;
}

async function attemptOf(face: Face, options: Options, sender: string): Promise<Attempt> {
  const finality = choiceOption(options, 'finality', FINALITIES);
  const door = choiceOption(options, 'door', [...DOORS, 'none'] as const);
  const whom = textOption(options, 'whom');
  const action = choiceOption(options, 'choose', ACTIONS);
  if (finality === undefined || door === undefined || whom === undefined || action === undefined)
    throw new UsageError(
      '--answer needs all four: --finality, --door, --whom and --choose. See: ajar practice --show ID',
    );
  const file = textOption(options, 'letter');
  const letter = file === undefined ? null : await readLetterText(face, file);
  if ((letter?.length ?? 0) > MOST_CHARACTERS)
    throw new UsageError(`That letter has more than ${MOST_CHARACTERS} characters. A few lines are enough.`);
  return { finality, door, whom: whom === 'sender' ? sender : whom.toLowerCase(), action, letter };
}

function missedNothing({ reading: { finality, door, whom }, choice }: PracticeEndingView): boolean {
  return finality.right && door.right && whom.right && choice.fit !== 'other';
}
