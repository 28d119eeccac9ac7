import type { Correction } from '@ajar/core';

import type { RejectionSummary } from '../../service/views.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { choiceOption, flagOption, textOption, word } from '../options.ts';
import { withAjar } from '../session.ts';
import { FIELDS, REASONS } from '../words.ts';
import { tellChange } from './tell-change.ts';

type Options = Readonly<Record<string, unknown>>;

export async function correct(face: Face, words: Words, options: Options): Promise<Exit> {
  const correction = correctionOf(options);
  if (Object.values(correction).every((value) => value === undefined)) {
    throw new UsageError('Say what to put right: --not-a-rejection, --field, --organisation, --role or --reason.');
  }
  const id = word(words, 0) ?? '';
  const gone = correction.verdict === 'not-a-rejection';
  return withAjar(face, async (ajar) => {
    const letter = gone ? (await ajar.show(id)).letter : null;
    const detail = await ajar.correct(id, correction);
    await tellChange(face, detail, gone ? goneWords(letter, detail.letter) : CORRECTED);
    return EXIT.fine;
  });
}

const CORRECTED = 'Corrected; this stays so when the mail is read again.';
const GONE = 'Taken out of the list; this stays so when the mail is read again.';
const TAKEN_BACK = 'Your letter about it does not leave: its approval is taken back.';

function goneWords(before: RejectionSummary['letter'], after: RejectionSummary['letter']): string {
  return (before === 'waiting' || before === 'refused') && after === null ? `${GONE} ${TAKEN_BACK}` : GONE;
}

function correctionOf(options: Options): Correction {
  const out = flagOption(options, 'notARejection');
  const back = flagOption(options, 'isARejection');
  if (out && back) throw new UsageError('--not-a-rejection and --is-a-rejection cannot both be true.');
  return {
    verdict: out ? 'not-a-rejection' : back ? 'rejection' : undefined,
    field: choiceOption(options, 'field', FIELDS),
    organisation: nameOption(options, 'organisation'),
    role: nameOption(options, 'role'),
    reason: choiceOption(options, 'reason', REASONS),
  };
}

const LONGEST = 200;

/** A blank one would leave the no without a name in every list. */
function nameOption(options: Options, name: 'organisation' | 'role'): string | undefined {
  const value = textOption(options, name)?.trim();
  if (value === '') throw new UsageError(`--${name} is empty: write the name that is right.`);
  if (value !== undefined && value.length > LONGEST)
    throw new UsageError(`--${name} is longer than ${LONGEST} characters: a name is enough.`);
  return value;
}
