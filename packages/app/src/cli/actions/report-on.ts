import { checkTone } from '@ajar/core/tone';
import type { ToneReport } from '@ajar/core';

import type { DraftView, RejectionDetail } from '../../service/views.ts';

/** How a draft sounds, as an answer to this no. */
export function reportOn(draft: DraftView, no: RejectionDetail): ToneReport {
  const answers = no.thread.find((message) => message.key === no.messageKey)?.text ?? undefined;
  return checkTone({ text: draft.text, intent: draft.intent, field: no.field, answers });
}
