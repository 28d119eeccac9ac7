import type { Catalogue } from '../catalogue.ts';
import { accounts } from './accounts.ts';
import { advice } from './advice.ts';
import { away } from './away.ts';
import { add, data } from './data.ts';
import { draft } from './draft.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { cameOfIt, doorsPage, feedbackPage } from './insights.ts';
import { letter } from './letter.ts';
import { list, palette } from './list.ts';
import { llm } from './llm.ts';
import { noesList } from './noes-list.ts';
import { notices } from './notices.ts';
import { organisation } from './organisation.ts';
import { outcomes } from './outcomes.ts';
import { practice } from './practice.ts';
import { sending } from './sending.ts';
import { settings } from './settings.ts';
import { vocabulary } from './vocabulary.ts';
import { watching } from './watching.ts';
import { frenchText } from './french-text.ts';
import { mapTexts } from '../map-texts.ts';

/**
 * Le français de l’interface. On vouvoie, on parle simplement, on ne gronde ni n’applaudit personne.
 *
 * | anglais | ici |
 * |---|---|
 * | a no | un refus (« un non » quand on parle du mot lui-même) |
 * | door | une porte (laissée ouverte) |
 * | let go | tourner la page |
 * | ask again, ground | redemander, un motif |
 * | reason | une raison |
 * | feedback | un retour |
 * | draft, approve | un brouillon, valider |
 * | tone check | la relecture (du ton) |
 * | form letter | une lettre type |
 * | what came of it | la suite |
 * | settled | réglé |
 * | practice room | la salle (d’entraînement) |
 *
 * Les espaces qui ne se coupent pas devant : ; ? ! et dans « » sont posées par `french-text.ts` : on écrit ici des
 * espaces ordinaires.
 */
const words: Catalogue = {
  locale: 'fr-FR',
  ...frame,
  ...vocabulary,
  ...noesList,
  ...settings,
  ...letter,
  advice,
  away,
  draft,
  sending,
  outcomes,
  organisation,
  watching,
  accounts,
  llm,
  notices,
  cameOfIt,
  doorsPage,
  feedbackPage,
  practice,
  data,
  add,
  list,
  palette,
  said: async () => (await import('./said.ts')).said,
  findings,
};

export const catalogue: Catalogue = mapTexts(words, frenchText);
