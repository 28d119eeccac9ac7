/**
 * Writes a synthetic mailbox of any size, the same bytes for the same seed, shaped like real mail:
 * mean about 89 KB, two fifths replies, one in seven with a PDF, about one in a hundred a rejection.
 *
 *   node --conditions=ajar-source bench/corpus.ts --bytes 2g --out /tmp/bench.mbox
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { CorpusWriter } from './corpus/corpus-writer.ts';
import { parseBytes } from './corpus/parse-bytes.ts';

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '200m' },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
  },
});
if (values.out === undefined) {
  process.stderr.write('Say where to write: --out FILE\n');
  process.exit(2);
}

const wanted = parseBytes(values.bytes);
const file = createWriteStream(values.out, { highWaterMark: 8 * 1024 * 1024 });
const corpus = new CorpusWriter(Number(values.seed));
let written = 0;
let messages = 0;
while (written < wanted) {
  const message = corpus.next();
  written += message.length;
  messages++;
  if (!file.write(message)) await once(file, 'drain');
}
file.end();
await once(file, 'finish');
process.stdout.write(
  `${JSON.stringify({ file: values.out, messages, bytes: written, rejections: corpus.rejections, kinds: corpus.kinds })}\n`,
);
