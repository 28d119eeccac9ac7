import { draftAlternatives, readMessage } from '@ajar/core';
import type { Alternative, Draft, DraftInput } from '@ajar/core';

import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { contextOf, factsOf, intentOf, occasionOf, profileOf } from '../machine/context-input.ts';
import type { Id } from '../machine/fields.ts';
import type { InputKind } from '../machine/input.ts';
import { outputFormat, runLetterWork } from '../machine/letter-work.ts';
import { messageOf } from '../machine/message-input.ts';
import { draftShape } from '../machine/shapes.ts';
import { unlikeEachOther } from '../machine/unlike-each-other.ts';
import { choiceOption, flagOption, ownAddresses, numberOption, textOption } from '../options.ts';
import { draftBlock } from '../render/draft-block.ts';
import { alternativesBlock } from '../render/alternatives-block.ts';
import { partsBlock } from '../render/parts-block.ts';
import { several } from '../text/numbers.ts';
import { INTENTS, OCCASIONS } from '../words.ts';
import { alternativesOption, factsOption } from './draft-options.ts';

type Options = Readonly<Record<string, unknown>>;

interface Drafted {
  readonly id: Id;
  readonly draft: Draft;
  /** The draft and others to choose from, where they were asked for. */
  readonly alternatives?: readonly Alternative[];
}

export async function draftForLetters(
  face: Face,
  file: string | undefined,
  input: InputKind,
  options: Options,
): Promise<Exit> {
  const me = ownAddresses(options);
  const seed = numberOption(options, 'seed', '--seed', 0, 2 ** 31);
  const intent = choiceOption(options, 'intent', INTENTS);
  const occasion = choiceOption(options, 'occasion', OCCASIONS);
  const onlyDecline = flagOption(options, 'onlyDecline');
  const letter = unlikeEachOther();
  const count = alternativesOption(options);
  let theirNoes = 0;
  const write = (id: Id, given: Omit<DraftInput, 'reading' | 'seed'>): Drafted => {
    const whole = { ...given, reading: readMessage(given.message, { me }), seed };
    if (onlyDecline && whole.reading.verdict === 'rejection') theirNoes += 1;
    const draft = letter(whole);
    return count === undefined ? { id, draft } : { id, draft, alternatives: draftAlternatives(whole, count, draft) };
  };
  const exit = await runLetterWork(face, file, input, outputFormat(face, options, input), {
    ofRecord: (record, id) =>
      write(id, {
        message: messageOf(record),
        context: contextOf(record),
        intent: onlyDecline ? 'decline' : (intentOf(record) ?? intent),
        occasion: occasionOf(record) ?? occasion,
        facts: factsOf(record) ?? factsOption(options),
        profile: profileOf(record),
      }),
    ofMessage: (message, id) =>
      write(id, {
        message,
        context: {},
        intent,
        occasion,
        facts: factsOption(options),
        profile: { name: textOption(options, 'name') ?? '' },
      }),
    shape: ({ id, draft, alternatives }) => draftShape(id, draft, alternatives),
    render: (drafted) => rendered(face, drafted, flagOption(options, 'parts')),
  });
  if (theirNoes > 0) await face.err.line(nothingToDecline(theirNoes, input));
  return exit;
}

function nothingToDecline(letters: number, input: InputKind): string {
  if (input !== 'jsonl')
    return 'This reads like a no of theirs: there is nothing in it to decline. To answer it: ajar draft';
  return `${several(letters, 'letter reads', 'letters read')} like a no of theirs: there is nothing in it to decline.`;
}

/** The draft, or with others to choose from the list of them. */
function rendered(face: Face, { id, draft, alternatives }: Drafted, withParts: boolean): string {
  const width = Math.min(face.width, 90);
  const others = (alternatives ?? []).slice(1);
  const parts = withParts ? [partsBlock(draft, width, face.paint)] : [];
  const list = others.length === 0 ? [] : [alternativesBlock([draft, ...others], width, face.paint, withParts)];
  const shown = list.length === 0 ? [draftBlock(draft, width, face.paint), ...parts] : list;
  return `${face.paint('dim', String(id))}\n${shown.join('\n\n')}`;
}
