import type { Ajar } from './ajar.ts';
import type { OpenOptions } from './open-options.ts';
import { contextOf, openProfile } from './open-context.ts';
import { scan } from './scan/scan.ts';

/** What reading mail needs. */
export type OpenScan = Pick<Ajar, 'scan'> & AsyncDisposable;

/** Reading mail alone: nothing that advises, drafts or checks letters is loaded, which saves time and much memory. */
export async function openScan(options: OpenOptions): Promise<OpenScan> {
  const opened = await openProfile(options);
  const context = contextOf(options, opened);
  return {
    scan: (paths, scanOptions) => scan(context, paths, scanOptions),
    [Symbol.asyncDispose]: () => opened.store[Symbol.asyncDispose](),
  };
}
