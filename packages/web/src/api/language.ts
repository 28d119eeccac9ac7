import type { InterfaceLanguage } from '@ajar/core/vocabulary';

import { request } from './request.ts';
import type { Overview } from './types.ts';

/** What the interface speaks from now on; null: what the browser asks for. The page starts anew in it. */
export async function chooseLanguage(language: InterfaceLanguage | null): Promise<void> {
  await request<Overview>('PUT', '/api/language', { language });
  window.location.reload();
}
