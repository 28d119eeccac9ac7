import { fileURLToPath } from 'node:url';

import type { Message } from '@ajar/core';
import { expect, it } from 'vitest';

import { openMbox } from '../../mailbox/mbox-source.ts';
import { decode } from './examine.ts';
import { judgeBeside, judgeHere } from './judge.ts';

const DEMO = fileURLToPath(new URL('../../../../../examples/demo.mbox', import.meta.url));

async function demoMessages(): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for await (const raw of (await openMbox(DEMO)).open({ onSkip: () => {} })) messages.push(decode(raw));
  return messages;
}

// Node reads the sources of the library anew in the other thread, which takes long on a machine that is busy.
it(
  'says the same of each message beside this thread as in it, in the order it was asked',
  { timeout: 120_000 },
  async () => {
    const messages = await demoMessages();
    await using here = judgeHere();
    await using beside = judgeBeside();
    const [one, two, read, three] = await Promise.all([
      beside.judge(messages.slice(0, 20)),
      beside.judge(messages.slice(20, 21)),
      Promise.all(messages.slice(0, 9).map((message) => beside.read(message, [], new Set(['me@example.org'])))),
      beside.judge(messages.slice(21)),
    ]);
    const expected = await here.judge(messages);
    expect([...one, ...two, ...three]).toEqual(expected);
    expect(new Set(expected.map(({ verdict }) => verdict)).size).toBeGreaterThan(4);
    for (const [index, reading] of read.entries()) {
      const message = messages[index];
      if (message !== undefined) expect(reading).toEqual(await here.read(message, [], new Set(['me@example.org'])));
    }
  },
);
