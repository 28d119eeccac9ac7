import type { FieldWords } from './field-words.ts';

export const nl: FieldWords = {
  job: [
    'sollicitatie|sollicitant|sollicitanten|sollicitatieprocedure|vacature|vacatures|functie|baan|werving|recruitment|personeelszaken|stage|arbeidsmarkt|sollicitatiegesprek|solliciteren|sollicitatiebrief|hr',
    '(werving en selectie|curriculum vitae)',
    '~ kandidaat|kandidaten|gesprek|profiel|cv|team|loopbaan',
  ],
  freelance: [
    'freelance|freelancer|offerte|zzp|opdracht|uurtarief|dagtarief',
    '(uw offerte|je offerte|jouw offerte)',
    '~ project|bureau|klant|budget|opdrachtgever|tarief',
  ],
  sales: [
    '(uw product|uw oplossing|uw software|huidige leverancier|jullie product|jullie software|uw platform|jullie platform|jullie tool)',
    '~ leverancier|oplossing|licentie|demo',
  ],
  literary: [
    'manuscript|gedichten|gedicht|roman|verhaal|verhalen|uitgeverij|fonds|poezie|bundel|uitgever|dichtbundel',
    '(ons fonds|literair tijdschrift|literair agent|uw manuscript|je manuscript|je verhaal|ons tijdschrift)',
    '~ tekst|teksten|redactie|tijdschrift|publicatie|publiceren|auteur|schrijver',
  ],
  journal: [
    'reviewers|referenten|hoofdredacteur|vaktijdschrift',
    '(peer review|uw artikel|wetenschappelijk tijdschrift)',
    '~ artikel|tijdschrift|redactie|manuscript|beoordelaars',
  ],
  conference: [
    'congres|conferentie|symposium|programmacommissie',
    '(uw abstract|je abstract|wetenschappelijke commissie)',
    '~ abstract|bijdrage|poster|inzending',
  ],
  grant: [
    'subsidie|subsidieaanvraag|beurs|stichting|fondsaanvraag|aanvraag|subsidies|projectsubsidie|adviescommissie',
    '~ bijdrage|commissie|project|toekenning|regeling',
  ],
  investor: [
    'investeren|investering|investeerder|investeerders|startup|investeringsronde',
    '(ons fonds|jullie startup|jullie ronde)',
    '~ ronde|deck|portfolio|fonds',
  ],
  audition: [
    'auditie|audities|casting|rol|acteur|actrice|castingdirector',
    '~ productie|regisseur|voorstelling|theater|film|toneel',
  ],
  admission: [
    'toelating|toelatingscommissie|universiteit|opleiding|hogeschool|studie|inschrijving|conservatorium|selectieprocedure',
    '~ master|bachelor|studiejaar|plaats|promotieplaats',
  ],
  residency: [
    'residentie|residency|residenties|kunstenaarsresidentie',
    '(artist in residence)',
    '~ kunstenaars|atelier',
  ],
  speaking: [
    'spreker|sprekers|lezing|lezingen|podcast|presentatie',
    '(call for speakers|je talk|jouw talk|je sessie)',
    '~ evenement|sessie|programma|podium',
  ],
  promotion: ['promotie|bevordering|promotieronde|salarisverhoging', '~ ronde|schaal|functioneringsgesprek'],
  tender: [
    'aanbesteding|aanbestedingsprocedure|inschrijver|gunning|gunningsbeslissing|aanbestedende|inschrijvers',
    '~ inschrijving|offerte|perceel|opdracht|gegund',
  ],
  rental: [
    'woning|huurwoning|verhuurder|huurder|huurders|huur|kamer|appartement|makelaar|bezichtiging|huisgenoot|huurcontract|hospiteren',
    '~ huis|borg|studio',
  ],
  personal: ['(gewoon vrienden|vrienden blijven|je feestje|je verjaardag|onze relatie|tweede date|je bruiloft)'],
};
