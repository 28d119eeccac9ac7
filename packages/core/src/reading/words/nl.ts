import type { WordLists } from '../grammar/pattern.ts';

/** Dutch words that patterns refer to by name. */
export const nl: WordLists = {
  thing:
    'sollicitatie|kandidatuur|aanvraag|voorstel|manuscript|tekst|teksten|verhaal|gedichten|artikel|abstract|inzending|bijdrage|offerte|project|profiel|auditie|cv|roman|lezing|talk|aanbod|inschrijving|subsidieaanvraag|werk|bundel|promotie|bod|idee|startup|presentatie|diensten',
  position:
    'functie|vacature|positie|plek|plaats|rol|baan|woning|kamer|appartement|beurs|stage|opdracht|stageplek|huis|vacatures|residentie|studio|positie',
  candidate:
    'kandidaat|kandidaten|sollicitant|sollicitanten|persoon|personen|partij|partijen|leverancier|leveranciers|bureau|bureaus|acteur|actrice|huurder|huurders|stel|voorstel|voorstellen|project|projecten|aanvragen|inzending|inzendingen|inschrijver|inschrijvers|aanbieder|collega|richting|optie|freelancer|spreker|sprekers|illustrator|vertaler|teksten|verhalen|manuscripten|gegadigde|weg|profiel',
};
