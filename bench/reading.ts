import { messageFromFields, readMessage, verdictOf } from '@ajar/core';
import type { Message } from '@ajar/core';
import { lettersOf } from './train/corpus-files.ts';
import { messageOf } from './train/letter-message.ts';

/**
 * How fast letters are read on one core, and that time grows with length and not faster.
 * `node --conditions=ajar-source bench/reading.ts`
 */
const SECONDS = 2;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Letters of our own, filled up to about 1.5 KB with the words of other letters of their kind. */
function ofLength(letters: readonly Message[], length: number): readonly Message[] {
  return letters.map((message, index) => {
    let text = message.text;
    for (let next = index + 1; text.length < length; next += 1)
      text += `\n\n${letters[next % letters.length]?.text ?? 'Thank you.'}`;
    return { ...message, text: text.slice(0, length) };
  });
}

function perSecond(messages: readonly Message[], read: (message: Message) => unknown): number {
  for (const message of messages) read(message);
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < SECONDS * 1000) {
    for (const message of messages) read(message);
    count += messages.length;
  }
  return Math.round((count / (performance.now() - began)) * 1000);
}

const letters = await lettersOf('development');
for (const verdict of ['rejection', 'acknowledgement', 'other'] as const) {
  const own = ofLength(letters.filter((letter) => letter.expect.verdict === verdict).map(messageOf), 1500);
  const read = perSecond(own, readMessage);
  const decided = perSecond(own, verdictOf);
  say(`${verdict.padEnd(16)} 1.5 KB each: read in full ${String(read)}/s, verdict alone ${String(decided)}/s`);
}

const HOSTILE: Readonly<Record<string, string>> = {
  prose: 'Thank you for your application. We regret that we will not be taking it further. ',
  'one word': 'not ',
  'open quotes': '“if you are not selected ((( " ',
  'no spaces': 'a',
  capitals: 'The Of And Acme Of The ',
  'line ends': 'x\n\n',
  dates: 'in six months on 1 September 2026 by 3/4/27 ',
};
for (const [name, unit] of Object.entries(HOSTILE)) {
  const times = [125_000, 250_000, 500_000, 1_000_000].map((length) => {
    const message = messageFromFields({
      subject: unit.repeat(50),
      text: unit.repeat(length / unit.length),
      from: 'A B <a@b.example>',
    });
    const began = performance.now();
    readMessage(message);
    return performance.now() - began;
  });
  say(`${name.padEnd(16)} 125, 250, 500, 1,000 KB: ${times.map((time) => `${time.toFixed(0)} ms`).join(', ')}`);
}
