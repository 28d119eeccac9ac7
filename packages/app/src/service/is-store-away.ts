import { toStoreError } from '../store/store-error.ts';
import { AjarError } from './ajar-error.ts';

/** Whether this came of a database that does not answer, which passes by itself. */
export function isStoreAway(error: unknown): boolean {
  const told = toStoreError(error, 'the store');
  return told instanceof AjarError && told.code === 'store-away';
}
