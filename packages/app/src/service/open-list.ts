import { openStore } from '../store/open-store.ts';
import type { Ajar } from './ajar.ts';
import { freshList, freshPage } from './noes/fresh-noes.ts';
import type { OpenOptions } from './open-options.ts';
import { profileClock } from './profile-clock.ts';

/** What showing the list needs. */
export type OpenList = Pick<Ajar, 'list' | 'page' | 'idsBeside'> & AsyncDisposable;

/**
 * The list alone, which starts in a fraction of the time: nothing that reads letters is loaded, unless there are summaries to
 * derive first.
 */
export async function openList(options: OpenOptions): Promise<OpenList> {
  const store = await openStore(options.store);
  const clock = profileClock(options);
  const context = { store, zone: clock.zone, now: () => clock.now(store) };
  let whole: Promise<Ajar> | null = null;
  const openWhole = (): Promise<Ajar> => (whole ??= import('./open-ajar.ts').then(({ openAjar }) => openAjar(options)));
  return {
    list: async (filter) => (await freshList(context, filter)) ?? (await openWhole()).list(filter),
    page: async (wish) => (await freshPage(context, wish)) ?? (await openWhole()).page(wish),
    idsBeside: (ids) => store.read((reader) => reader.idsBeside(ids)),
    [Symbol.asyncDispose]: async () => {
      await (await whole)?.[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
