import { useMutation, useQueryClient } from '@tanstack/react-query';

import { voiceQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { VoiceChange, VoiceView } from '../../api/types.ts';

/** Sends what the user decided about their voice; the page shows what that leaves. */
export function useVoiceChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: VoiceChange) => request<VoiceView>('POST', '/api/voice', change),
    onSuccess: (voice) => client.setQueryData(voiceQuery.queryKey, voice),
  });
}
