import type { AddWish } from '../../service/data/data-cases.ts';
import type { AddedView } from '../../service/data/data-views.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { readWritten } from '../machine/input.ts';
import { choiceOption, flagOption, textOption } from '../options.ts';
import { understoodCard } from '../render/understood-card.ts';
import { withAjar } from '../session.ts';
import { FIELDS, REASONS } from '../words.ts';

type Options = Readonly<Record<string, unknown>>;

/** Facts that stand for a letter; without one of them the letter is read from standard input. */
const STANDS_ALONE = ['organisation', 'role', 'person'] as const;

export async function add(face: Face, _words: Words, options: Options): Promise<Exit> {
  const file = textOption(options, 'file');
  const alone = STANDS_ALONE.some((name) => textOption(options, name) !== undefined);
  const letter = file !== undefined || !alone ? await readWritten(face, file) : undefined;
  const wish: AddWish = {
    letter,
    facts: {
      organisation: textOption(options, 'organisation'),
      role: textOption(options, 'role'),
      person: textOption(options, 'person'),
      address: textOption(options, 'address'),
      date: textOption(options, 'date'),
      field: choiceOption(options, 'field', FIELDS),
      reason: choiceOption(options, 'reason', REASONS),
      note: textOption(options, 'note'),
    },
    preview: flagOption(options, 'dryRun'),
    evenSo: flagOption(options, 'evenSo'),
  };
  const added = await withAjar(face, (ajar) => ajar.addNo(wish));
  if (face.options.json) await face.out.json(added);
  else await tell(face, added);
  return added.kind === 'not-a-no' ? EXIT.findings : EXIT.fine;
}

async function tell(face: Face, added: AddedView): Promise<void> {
  if (added.kind === 'added') {
    await face.out.line(understoodCard(added.understood, Math.min(face.width, 90), face.paint));
    await face.out.line(`Added. See it with: ajar show ${added.rejection.id}`);
  } else if (added.kind === 'known') {
    await face.out.line(`This one is here already: ajar show ${added.rejection.id}`);
  } else {
    await face.out.line(understoodCard(added.understood, Math.min(face.width, 90), face.paint));
    await face.err.line(
      added.kind === 'understood'
        ? 'Nothing was kept. Run it without --dry-run to keep it.'
        : 'This does not read like a no, so nothing was kept. If it is one, say so with --even-so.',
    );
  }
}
