import { AjarError } from './ajar-error.ts';
import type { OriginalMessage } from './ajar.ts';
import type { Context } from './context.ts';
import { emlName } from './eml-name.ts';

/** One message as it came, byte for byte. Throws `not-found` where it is not known, or is not kept so. */
export async function originalMessage({ store }: Context, key: string): Promise<OriginalMessage> {
  const { row, eml } = await store.read(async (reader) => {
    const [found] = await reader.messages([key]);
    return { row: found, eml: await reader.keptSource(key) };
  });
  if (row === undefined) throw new AjarError('not-found', 'There is no such message.');
  if (eml === null)
    throw new AjarError(
      'not-found',
      'This message is not kept as it came. It is in your mail program, where it was read.',
    );
  return { eml, fileName: emlName(row.subject, 'message') };
}
