import { INTERFACE_LANGUAGES } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';
import { parseAccept } from 'hono/utils/accept';

/** The first language of an Accept-Language header that the interface is there in, else English. */
export function languageOfBrowser(header: string | undefined): InterfaceLanguage {
  const wanted = parseAccept((header ?? '').slice(0, 1_000)).toSorted((a, b) => b.q - a.q);
  for (const { type } of wanted) {
    const known = INTERFACE_LANGUAGES.find((language) => type.toLowerCase().split('-', 1)[0] === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
