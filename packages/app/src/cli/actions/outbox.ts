import type { Ajar } from '../../service/ajar.ts';
import type { LetterView } from '../../service/views.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption, word } from '../options.ts';
import { letterText } from '../render/draft-block.ts';
import { letterBlock, outboxPage } from '../render/outbox-page.ts';
import { withAjar } from '../session.ts';
import { withdraw } from './approve.ts';
import { findAnyLetter } from './find-letter.ts';
import { settle, tellSending } from './send.ts';

type Options = Readonly<Record<string, unknown>>;

const CHANGES = ['withdraw', 'later', 'at', 'arrived', 'notSent'] as const;

/** The letters that were approved: all of them, or one, to look at or to change what becomes of it. */
export async function outbox(face: Face, words: Words, options: Options): Promise<Exit> {
  const id = word(words, 0);
  const change = changeTold(options);
  if (change !== undefined && id === undefined)
    throw new UsageError('Say which letter: the id before it in "ajar outbox", or the id of its no.');
  return withAjar(face, async (ajar) => {
    if (id === undefined) return list(face, await ajar.letters(), flagOption(options, 'all'));
    switch (change) {
      case undefined:
        return look(face, letterMeant(await ajar.letters(), id));
      case 'withdraw':
        return withdraw(face, ajar, id);
      case 'later':
      case 'at':
        return putOff(face, ajar, id, textOption(options, 'at') ?? 'good-moment');
      case 'arrived':
      case 'notSent':
        return settle(face, ajar, id, change === 'arrived' ? 'arrived' : 'not-sent');
    }
  });
}

function changeTold(options: Options): (typeof CHANGES)[number] | undefined {
  const told = CHANGES.filter((one) => options[one] !== undefined && options[one] !== false);
  if (told.length > 1) throw new UsageError('Say one thing: --withdraw, --later, --at, --arrived or --not-sent.');
  return told[0];
}

async function list(face: Face, letters: readonly LetterView[], all: boolean): Promise<Exit> {
  if (face.options.json) await face.out.json(letters);
  else await face.out.line(outboxPage(letters, face.width, face.paint, all));
  return letters.some(({ needsYou }) => needsYou) ? EXIT.findings : EXIT.fine;
}

async function look(face: Face, letter: LetterView): Promise<Exit> {
  if (face.options.json) await face.out.json(letter);
  else {
    const block = letterBlock(letter, Math.min(face.width, 90), face.paint);
    await face.out.line(`${block}\n\n${letterText(letter.draft, face.paint)}`);
  }
  return letter.needsYou ? EXIT.findings : EXIT.fine;
}

function letterMeant(letters: readonly LetterView[], id: string): LetterView {
  const letter = findAnyLetter(letters, id);
  if (letter === null)
    throw new UsageError(`No letter "${id}" is approved, on its way or sent. See them with: ajar outbox`);
  return letter;
}

/** Another moment for a letter that waits for one: whether it leaves at all is said with `ajar send`. */
async function putOff(face: Face, ajar: Ajar, id: string, when: string): Promise<Exit> {
  const { state, draft } = letterMeant(await ajar.letters(), id);
  if (state === 'approved')
    throw new UsageError(`It is not to leave yet. To let it leave then: ajar send ${draft.id} --later, or --at MOMENT`);
  return tellSending(face, await ajar.send(draft.id, { when }));
}
