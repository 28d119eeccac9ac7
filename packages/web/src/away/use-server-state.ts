import { useEffect, useState } from 'react';

import { AWAY_MS } from '../api/api-error.ts';
import { withKey } from '../api/own-key.ts';

/** How the server stands: nobody answers, or it does not know this browser. */
export type ServerState = 'looking' | 'gone' | 'signed-out';

/** Asks again and again; once the server answers, the page that was wanted is opened. */
export function useServerState(): ServerState {
  const [state, setState] = useState<ServerState>('looking');
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = async () => {
      const status = await fetch(withKey('/api/overview'), { cache: 'no-store' }).then(
        (answer) => answer.status,
        () => null,
      );
      if (ended) return;
      if (status === 200) return goOn();
      setState(status === 401 ? 'signed-out' : 'gone');
      again = setTimeout(() => void look(), AWAY_MS);
    };
    void look();
    return () => {
      ended = true;
      clearTimeout(again);
    };
  }, []);
  return state;
}

function goOn(): void {
  if (window.location.pathname === '/away.html') window.location.replace('/');
  else window.location.reload();
}
