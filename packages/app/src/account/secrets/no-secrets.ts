import { AjarError } from '../../service/ajar-error.ts';
import type { SecretStore } from './secret-store.ts';

/** For a profile that was given no folder for its secrets: there are none, and none can be kept. */
export const noSecrets: SecretStore = {
  get: () => Promise.resolve(null),
  set: () =>
    Promise.reject(
      new AjarError('secrets-locked', 'This profile has no folder for secrets, so no password can be kept.'),
    ),
  delete: () => Promise.resolve(),
  deleteAll: () => Promise.resolve(),
  alone: (_name, work) => work(),
  lockedBy: () => Promise.resolve(null),
  state: () => Promise.resolve({ kind: 'ready' }),
  unlock: () => Promise.resolve(),
};
