import { useEffect, useState } from 'react';

const KEY = 'ajar-invitation';

/** The secret of the link that was opened here; null where none was. */
export function useInvitationToken(): string | null {
  const [token, setToken] = useState(takeInvitation);
  useEffect(() => {
    // Another link that is opened in the same tab changes nothing but what stands behind the #.
    const look = (): void => setToken(takeInvitation());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return token;
}

/** Whether an invitation was opened in this tab and not used yet. */
export function hasInvitation(): boolean {
  return kept() !== null;
}

/** It was used, or somebody is signed in: this tab needs it no more. */
export function dropInvitation(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage that is closed to us holds nothing of ours.
  }
}

/** It is taken out of the address, so that it stays in no history; the tab alone keeps it, or a reload would be the end of it. */
function takeInvitation(): string | null {
  const told = window.location.hash.slice(1);
  if (told === '') return kept();
  window.history.replaceState(window.history.state, '', window.location.pathname);
  try {
    sessionStorage.setItem(KEY, told);
  } catch {
    // Then it works until this page is left.
  }
  return told;
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
