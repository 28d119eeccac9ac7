import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseMessage } from '@ajar/core';
import { FIELDS, VERDICTS } from '../../packages/core/src/vocabulary.ts';
import type { TrainingLetter } from './training-letter.ts';

const expected = z.array(z.object({ messageId: z.string(), verdict: z.enum(VERDICTS), field: z.enum(FIELDS) }));

function file(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), 'utf8');
}

/** The messages of the demo mailbox, which everybody sees first, with what each is. */
export async function demoLetters(): Promise<readonly TrainingLetter[]> {
  const known = new Map(
    expected.parse(JSON.parse(await file('demo.expected.json'))).map((one) => [one.messageId, one]),
  );
  return (await file('demo.mbox')).split(/^From .*\n/mu).flatMap((raw): readonly TrainingLetter[] => {
    const message = parseMessage(Buffer.from(raw.replaceAll(/^>(>*From )/gmu, '$1')));
    const label = known.get(message.messageId ?? '');
    if (label === undefined) return [];
    return [
      {
        id: `demo/${label.messageId}`,
        source: 'demo',
        message,
        expect: { verdict: label.verdict, field: label.field },
      },
    ];
  });
}
