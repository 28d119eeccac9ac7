import { en } from './en.ts';

/** The shape every language has to fill. */
export type Catalogue = typeof en;

/** The words of the interface, in the language shown. */
export const t: Catalogue = en;

/** BCP 47 tag of that language, for dates and numbers. */
export const locale = 'en-GB';
