import type { Ajar } from '../../ajar.ts';
import { AjarError } from '../../ajar-error.ts';
import type { Organisation } from '../organisation.ts';

/** The use cases of a member; null when they were erased: what was put down for them is not to be done any more. */
export async function memberOrNull(organisation: Organisation, id: string): Promise<Ajar | null> {
  try {
    return await organisation.member(id);
  } catch (error) {
    if (error instanceof AjarError && error.code === 'not-found') return null;
    throw error;
  }
}
