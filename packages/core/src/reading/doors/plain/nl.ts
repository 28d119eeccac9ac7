import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in Dutch that leave no doubt, wherever they stand. */
export const nl = plainPhrases('nl', 'door', {
  doorgegeven: [
    'door:referral',
    '(je|jouw|uw) ..2 (naam|gegevens|cv|brief|nummer|sollicitatie|manuscript|voorstel|portfolio) ..4 (doorgegeven|doorgestuurd|gegeven) ',
    '(doorgegeven|doorgestuurd) aan ..3',
    '(zeg|zegt|doe) ..3 (van mij|van ons|de groeten)',
  ],
  opnieuw: [
    'door:apply-again',
    '(opnieuw|nog eens|weer|nogmaals) (solliciteren|insturen|inzenden|inschrijven|aanmelden|proberen|indienen|mailen|bellen) ..2',
    '(kom|mail|bel|schrijf|meld) ..2 (nog eens|weer|terug|opnieuw|dan) ..1 (in|vanaf|als|zodra|na|over|volgend)',
  ],
  toelichting: [
    'door:feedback-offered',
    '(opvragen|aanvragen|vragen|vraag) ..3 (toelichting|feedback|terugkoppeling|debriefing|beoordeling)',
    '(toelichting|feedback|terugkoppeling) ..3 (opvragen|aanvragen|vragen|krijgen|op verzoek|op aanvraag)',
  ],
  wachtlijst: ['door:waitlist', '(op|op de|op onze|op een) (wachtlijst|reservelijst)'],
  herzien: [
    'door:resubmit',
    '(herzien|herwerken|bewerken|herschrijven|reviseren) ..4 (opnieuw indienen|opnieuw insturen|nogmaals indienen|opnieuw aanbieden)',
  ],
  poule: ['door:talent-pool', '(in|voor) ..1 (talentpool|talent pool|flexpool|flex pool|kandidatenpool|poule)'],
  'we-bellen': [
    'door:keep-on-file',
    '(bel|bellen|mail|mailen|benader|benaderen) ..1 (ik|we|wij) (je|u|jou) ..2 (als|zodra|wanneer)',
  ],
  'andere-plekken': ['door:other-roles', '(vacaturepagina|vacaturesite|werkenbij|vacaturebank)'],
  elders: ['door:referral', '(raad|adviseer|adviseren|raden) ..2 (je|u) ..4', '(breng|brengen) ..2 in contact'],
  bewaard: [
    'door:keep-on-file',
    '(bewaren|bewaar|houden|hou|houd|noteren|noteer) ..4 (gegevens|cv|sollicitatie|naam|brief|nummer|profiel|portfolio|contactgegevens|offerte|dossier|bestand)',
    '(nemen|neem|komen|kom|zoeken) ..3 contact ..2 (op|met)?',
    '(kom|komen) ..2 (bij je|bij u|op je|op u) ..2 terug',
  ],
  'weer-eens': [
    'door:apply-again',
    '(stuur|stuurt|zend) ..2 (ons|mij|me|gerust) ..2 (iets anders|ander|nieuw|weer|opnieuw|een volgend|meer)',
  ],
  'zeggen-waarom': [
    'door:feedback-offered',
    '(als (je|u)) ..2 (feedback|toelichting|terugkoppeling|uitleg|meer wilt weten|wilt weten|vragen) ..4',
  ],
});
