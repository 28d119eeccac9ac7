import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { accountsQuery } from '../../api/accounts.ts';
import { overviewQuery, voiceQuery } from '../../api/queries.ts';

/** New mail may mean new noes, another state of the accounts, and more of the user's own words: all are asked for again when reading ends. */
export function useRefreshWhenRead(running: boolean): void {
  const client = useQueryClient();
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running)
      for (const query of [overviewQuery, accountsQuery, voiceQuery])
        void client.invalidateQueries({ queryKey: query.queryKey });
    wasRunning.current = running;
  }, [client, running]);
}
