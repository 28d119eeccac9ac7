import type { StoreMoment } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** What an export is made of: one moment of the store. */
export type ExportContext = Pick<Context, 'profile' | 'now'> & { readonly store: StoreMoment };
