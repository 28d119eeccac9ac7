import type { Catalogue } from '../catalogue.ts';
import { catalogue as english } from '../en/catalogue.ts';

export const catalogue: Catalogue = { ...english, locale: 'fr-FR' };
