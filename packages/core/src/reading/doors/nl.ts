import { phrases } from '../phrases/phrase.ts';

/** What a Dutch no leaves open. */
export const nl = phrases('nl', 'door', {
  'keep-on-file': [
    'door:keep-on-file',
    'sure',
    '(bewaren|houden|opnemen|opgenomen|bewaard|opslaan|bewaar|bewaart) ..6 (gegevens|cv|profiel|sollicitatie|bestand|portefeuille|database|achterhoofd|contactgegevens|offerte)',
    '(gegevens|cv|profiel|sollicitatie|contactgegevens|offerte|je|u) ..6 (bewaren|in portefeuille|achterhoofd|in ons bestand|bewaard|opnemen in)',
  ],
  'apply-again': [
    'door:apply-again',
    'sure',
    '(opnieuw|nogmaals|weer|nog eens|vooral) ..4 (solliciteren|insturen|indienen|in te sturen|in te dienen|te solliciteren|proberen|benaderen|aanmelden|auditie|inzenden|contact|aanvragen|meedoen|in te zenden|te proberen|aankloppen)',
    '(nodigen|hopen|moedigen|graag|vrij) ..6 (opnieuw|nieuw werk|ander werk|meer werk|volgende keer|toekomst|nieuwe aanvraag|andere teksten|ander verhaal|nog eens|nieuw)',
    '(volgende|nieuwe|komende) (ronde|editie|seizoen|oproep|uitgave|keer|jaar|lichting|aanvraagronde|deadline)',
    '(inschrijving|aanmelding|aanvragen|oproep|inzendingen|sollicitaties) ..5 (opent|openen|open|vanaf|weer)',
    '(contact|spreken|aankloppen|verder praten) ..6 (maanden|jaar|voorjaar|najaar|kwartaal|weken|later)',
  ],
  'other-roles': [
    'door:other-roles',
    'sure',
    '(andere|toekomstige|nieuwe|passende|overige|openstaande) ..1 (vacatures|functies|vacature|mogelijkheden|functie|kansen|posities|woningen)',
    '(houd|houden|bekijk|bekijken|kijk|volg|volgen|bezoek) ..6 (website|vacaturepagina|site|vacatures|werkenbij)',
    '(vacature|functie|positie|rol) ..4 (voorbijkomt|vrijkomt|beschikbaar komt|ontstaat|die past)',
  ],
  'feedback-offered': [
    'door:feedback-offered',
    'sure',
    '(graag|bereid|kunt|kun|wil|wilt|altijd|gerust|vrij) ..8 (feedback|toelichting|terugkoppeling|motivering|juryrapport)',
    '(feedback|toelichting|terugkoppeling|motivering) ..5 (graag|bijgevoegd|bijlage|verzoek|aanvraag|hieronder|geven|wenst|telefonisch)',
  ],
  resubmit: [
    'door:resubmit',
    'sure',
    '(herziene|herzien|gereviseerde|herschreven|bewerkte) ..3 (versie|manuscript|opnieuw|indienen|sturen)',
  ],
  'contact-named': [
    'door:contact-named',
    'sure',
    '(contact opnemen|contact op met|mailen|bellen|mail|bel|neem contact|schrijven aan|vragen|opnemen met) ..8',
    '(houden|blijven|in) ..1 contact',
  ],
  waitlist: [
    'door:waitlist',
    'sure',
    '(wachtlijst|reservelijst)',
    '(mocht|als|indien) ..3 (plek|plaats|iemand) ..3 (vrijkomt|afvalt|afhaakt|vrijkomen|vrij)',
  ],
  referral: [
    'door:referral',
    'sure',
    '(doorgestuurd|doorgegeven|aanraden|doorverwijzen|doorverwezen|aanbevelen|voorstellen aan|doorsturen|tippen|raad) ..6',
    '(collega|partner|bureau|uitgeverij|afdeling|kennis) ..4 (doorgestuurd|doorgegeven|voorstellen|doorsturen)',
  ],
  'talent-pool': [
    'door:talent-pool',
    'sure',
    '(talentpool|talent pool|talentcommunity|kandidatenbestand|talentenpool|sollicitantenbestand|flexpool|freelancepool|leveranciersbestand)',
  ],
});
