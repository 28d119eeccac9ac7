import type { InterfaceLanguage } from '@ajar/core/vocabulary';

import { request } from './request.ts';
import type { Overview } from './types.ts';

/** What the interface speaks from now on; null: what the browser asks for. The page starts anew in it. */
export async function chooseLanguage(language: InterfaceLanguage | null): Promise<void> {
  await request<Overview>('PUT', '/api/language', { language });
  window.location.reload();
}

/** The same for whoever has no settings in an organisation: nobody is signed in yet, or they have no noes of their own. Kept in this browser. */
export async function chooseLanguageHere(language: InterfaceLanguage): Promise<void> {
  await request<object>('PUT', '/api/session/language', { language });
  window.location.reload();
}
