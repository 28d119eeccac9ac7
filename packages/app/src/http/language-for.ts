import { INTERFACE_LANGUAGES } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';
import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

import type { Ajar } from '../service/ajar.ts';

/** What to speak to whoever asks: the language they chose, else the first of their browser's that there is, else English. */
export async function languageFor(ajar: Pick<Ajar, 'language'>, c: Context): Promise<InterfaceLanguage> {
  // A store that cannot be read must not keep the page away that says so.
  const chosen = await ajar.language().catch(() => null);
  return chosen ?? languageOfBrowser(c.req.header('accept-language') ?? '');
}

/** The first language of an Accept-Language header that the interface is there in. */
export function languageOfBrowser(header: string): InterfaceLanguage {
  const wanted = parseAccept(header.slice(0, 1_000)).toSorted((a, b) => b.q - a.q);
  for (const { type } of wanted) {
    const known = INTERFACE_LANGUAGES.find((language) => type.toLowerCase().split('-', 1)[0] === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
