import type { InterfaceLanguage } from '@ajar/core';
import type { Context } from 'hono';

import { languageOfBrowser } from '../language-of-browser.ts';
import type { Ajar } from '../service/ajar.ts';

/** What to speak to whoever asks: the language they chose, else the first of their browser's that there is, else English. */
export async function languageFor(ajar: Pick<Ajar, 'language'>, c: Context): Promise<InterfaceLanguage> {
  // A store that cannot be read must not keep the page away that says so.
  const chosen = await ajar.language().catch(() => null);
  return chosen ?? languageOfBrowser(c.req.header('accept-language'));
}
