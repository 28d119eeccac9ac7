import type { Ajar } from '../../service/ajar.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, numberOption, textOption } from '../options.ts';
import { withAjar } from '../session.ts';
import { writeNewFile } from '../write-new-file.ts';
import { FIRST_PORT } from './serve.ts';

type Options = Readonly<Record<string, unknown>>;

export async function calendar(face: Face, _words: Words, options: Options): Promise<Exit> {
  const onlyWithFeed = ['renew', 'port'].filter((name) => options[name] !== undefined);
  if (!flagOption(options, 'feed') && onlyWithFeed.length > 0)
    throw new UsageError(`--${onlyWithFeed[0]} is about the address to subscribe to: say --feed, too.`);
  return withAjar(face, (ajar) =>
    flagOption(options, 'feed') ? feed(face, ajar, options) : file(face, ajar, options),
  );
}

async function file(face: Face, ajar: Ajar, options: Options): Promise<Exit> {
  const out = textOption(options, 'out') ?? 'ajar.ics';
  const ics = await ajar.calendar();
  if (out === '-') {
    await face.out.write(ics);
    return EXIT.fine;
  }
  await writeNewFile(out, Buffer.from(ics), flagOption(options, 'force'));
  if (face.options.json) await face.out.json({ file: out });
  else await face.out.line(out);
  return EXIT.fine;
}

/** The address holds the port, so the same one must be served each time. */
async function feed(face: Face, ajar: Ajar, options: Options): Promise<Exit> {
  const port = numberOption(options, 'port', '--port', 1, 65_535) ?? FIRST_PORT;
  const { path } = await ajar.calendarAddress({ renew: flagOption(options, 'renew') });
  const url = `http://127.0.0.1:${port}${path}`;
  if (face.options.json) await face.out.json({ url });
  else await face.out.line(url);
  await face.err.line(
    `Whoever on this machine knows this address can read the dates. It answers while Ajar is served there: ajar serve --port ${port}`,
  );
  return EXIT.fine;
}
