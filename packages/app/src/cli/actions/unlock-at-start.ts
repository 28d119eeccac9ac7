import type { Ajar } from '../../service/ajar.ts';
import { askSecret, canAsk } from '../ask.ts';
import type { Face } from '../face.ts';

const MOST_TRIES = 3;

const IN_THE_BROWSER =
  'Your mail passwords stay locked, so no mail is read or sent. Unlock them in the browser: Settings, Mail accounts.';

/** Asks for the passphrase of the mail passwords, where an account needs it: before anything runs, and not in the middle of it. */
export async function unlockAtStart(face: Face, ajar: Ajar): Promise<void> {
  if ((await ajar.accounts()).length === 0) return;
  const { state, message, takesPassphrase } = await ajar.secrets();
  if (state !== 'locked') return;
  if (!takesPassphrase) return face.err.line(message ?? '');
  for (let tries = 0; tries < MOST_TRIES && canAsk(face); tries += 1) {
    const told = await askSecret(face, 'The passphrase that your mail passwords are locked with');
    if (told === null || told === '') break;
    try {
      await ajar.unlock(told);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'secrets-locked')) throw error;
      await face.err.line('That passphrase does not open them.');
    }
  }
  await face.err.line(IN_THE_BROWSER);
}
