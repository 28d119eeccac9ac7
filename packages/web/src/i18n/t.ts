import type { InterfaceLanguage } from '@ajar/core/vocabulary';

import { inOrganisation } from '../api/in-organisation.ts';
import type { Catalogue } from './catalogue.ts';
import { forOrganisation } from './for-organisation.ts';

const CATALOGUES: Readonly<Record<InterfaceLanguage, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import('./en/catalogue.ts'),
  fr: () => import('./fr/catalogue.ts'),
  de: () => import('./de/catalogue.ts'),
};

/** The words of the interface, in the language shown. There once `speak` has come back: `main.tsx` waits for it. */
export let t: Catalogue;

/** BCP 47 tag of that language, for dates and numbers. */
export let locale: string;

/** Loads the words of a language. Once a page, before anything that shows words is loaded: another language is a reload. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  const { catalogue } = await CATALOGUES[language]();
  t = inOrganisation ? forOrganisation(catalogue) : catalogue;
  ({ locale } = t);
}
