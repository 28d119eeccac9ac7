import { forbiddenFrom } from '@ajar/core';

import type { StoreTransactor } from '../../store/store.ts';
import type { VoiceChange } from '../ajar.ts';
import type { Context } from '../context.ts';
import type { VoiceView } from '../views.ts';
import { ownVoice } from './own-voice.ts';
import { putHeardMails, putVoiceChoice, voiceChoice } from './voice-record.ts';
import type { VoiceChoice } from './voice-record.ts';

/** More than anybody takes out one by one. */
const MOST_DROPPED = 500;

/** Does what the user decided about their voice, and shows what that leaves. */
export async function changeVoice(context: Context, change: VoiceChange): Promise<VoiceView> {
  return context.store.write(async (transactor) => {
    if (change.kind === 'erase') await erase(transactor);
    else await putVoiceChoice(transactor, changed(await voiceChoice(transactor), change));
    return ownVoice(transactor);
  });
}

/** What was learned goes, and what was taken out of it. What the user typed and the switch stay. */
async function erase(transactor: StoreTransactor): Promise<void> {
  await putHeardMails(transactor, []);
  await putVoiceChoice(transactor, { ...(await voiceChoice(transactor)), dropped: [] });
}

function changed(choice: VoiceChoice, change: Exclude<VoiceChange, { readonly kind: 'erase' }>): VoiceChoice {
  switch (change.kind) {
    case 'switch':
      return { ...choice, on: change.on };
    case 'never':
      return { ...choice, forbidden: forbiddenFrom(change.words) };
    case 'restore':
      return { ...choice, dropped: [] };
    case 'drop': {
      const { language, part, form } = change;
      return { ...choice, dropped: [...choice.dropped, { language, part, form }].slice(-MOST_DROPPED) };
    }
  }
}
