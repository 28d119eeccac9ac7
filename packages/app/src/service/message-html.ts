import { openFully } from '../mailbox/open-fully.ts';
import { AjarError } from './ajar-error.ts';
import type { Context } from './context.ts';
import { myAddresses } from './me.ts';
import { toMessageView } from './present/thread-view.ts';
import type { MessageView } from './views.ts';

/** One kept message with its HTML part as it came: the browser cleans and frames it. Throws `not-found`. */
export async function messageHtml(
  context: Context,
  key: string,
): Promise<{ readonly html: string | null; readonly view: MessageView }> {
  const found = await context.store.read(async (reader) => {
    const [row] = await reader.messages([key]);
    const [kept] = await reader.kept([key]);
    return { row, kept, mine: new Set(await myAddresses(reader)) };
  });
  if (found.row === undefined) throw new AjarError('not-found', 'There is no such message.');
  const source = await context.store.read((reader) => reader.keptSource(key));
  const view = toMessageView(found.row, found.kept, { mine: found.mine, depth: 0, hasSource: source !== null });
  if (source === null) return { html: null, view };
  const opened = await openFully(source);
  return { html: 'html' in opened ? opened.html : null, view };
}
