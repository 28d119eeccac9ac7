import type { Basis } from '@ajar/core';

import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { choiceOption, listOption, word } from '../options.ts';
import { adviceBlock } from '../render/advice-block.ts';
import { withAjar } from '../session.ts';
import { BASIS_KINDS, STAGES } from '../words.ts';

type Options = Readonly<Record<string, unknown>>;

export async function tell(face: Face, words: Words, options: Options): Promise<Exit> {
  const stage = choiceOption(options, 'stage', STAGES);
  const basis = listOption(options, 'basis').map(basisOf);
  if (stage === undefined && basis.length === 0)
    throw new UsageError('Say something: --stage STAGE or --basis KIND=TEXT.');
  const told = { stage, ...(basis.length > 0 ? { basis } : {}) };
  const detail = await withAjar(face, (ajar) => ajar.tell(word(words, 0) ?? '', told));
  if (face.options.json) await face.out.json(detail);
  else await face.out.line(`Noted.\n\n${adviceBlock(detail.advice, Math.min(face.width, 90), face.paint)}`);
  return EXIT.fine;
}

function basisOf(value: string): Basis {
  const [name = '', ...rest] = value.split('=');
  const kind = BASIS_KINDS.find((one) => one === name.trim());
  if (kind === undefined)
    throw new UsageError(`--basis "${value}": begin with one of ${BASIS_KINDS.join(', ')}, then = and your words.`);
  const text = rest.join('=').trim();
  if (text === '')
    throw new UsageError(`--basis "${value}": the words are missing, as in ${kind}="I now hold the certificate".`);
  return { kind, text };
}
