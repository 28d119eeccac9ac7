import type { Catalogue } from '../catalogue.ts';
import { mapTexts } from '../map-texts.ts';
import { oneStop } from '../one-stop.ts';
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

/**
 * Das Deutsch der Oberfläche. Man siezt, redet schlicht, tadelt niemanden und bejubelt niemanden.
 *
 * | englisch | hier |
 * |---|---|
 * | a no | eine Absage („ein Nein“, wo vom Wort die Rede ist) |
 * | door | eine (offene) Tür |
 * | let go | es dabei belassen |
 * | ask again, ground | noch einmal fragen, ein Anlass |
 * | reason | ein Grund |
 * | feedback | eine Rückmeldung |
 * | draft, approve | ein Entwurf, freigeben |
 * | tone check | die Prüfung (des Tons) |
 * | letter, message | ein Brief, eine Nachricht |
 * | form letter | ein Standardschreiben |
 * | what came of it | was daraus wurde |
 * | settled | erledigt |
 * | practice room | der (Übungs-)Raum |
 *
 * Anführungszeichen „ “, und kein Leerzeichen vor Satzzeichen.
 */
const words: Catalogue = {
  locale: 'de-DE',
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

export const catalogue: Catalogue = mapTexts(words, oneStop);
