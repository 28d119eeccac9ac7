import type { catalogue } from './en/catalogue.ts';

/** The shape every language has to fill: a key that is missing or too many does not compile. */
export type Catalogue = typeof catalogue;
