import type { FieldWords } from './field-words.ts';

export const de: FieldWords = {
  job: [
    'bewerbung|bewerber|bewerberin|bewerbungsunterlagen|stelle|stellenangebot|personalabteilung|recruiting|einstellung|lebenslauf|karriere|bewerbungsverfahren|auswahlverfahren|personalreferent|personalreferentin|praktikum|ausbildungsplatz|bewerbungsprozess|vorstellungsgesprach|stellenausschreibung|arbeitsplatz|bewerbungsgesprach|personal|hr',
    '~ position|unterlagen|gesprach|profil|kandidat|kandidaten|kandidatin|mitbewerber|team|berufsweg',
  ],
  freelance: [
    'freiberufler|freelancer|freiberuflich|angebot|kostenvoranschlag|tagessatz|stundensatz|auftrag',
    '(ihr angebot|dein angebot|externe agentur|freie mitarbeit)',
    '~ projekt|agentur|budget|kunde|auftraggeber|honorar|website',
  ],
  sales: [
    '(ihre losung|ihr produkt|ihre software|aktueller anbieter|bestehender anbieter|bisherigen anbieter|ihr tool|bestehenden anbieter|bisherigen lieferanten|ihre plattform)',
    '~ anbieter|produkt|losung|lieferant|demo|lizenz',
  ],
  literary: [
    'manuskript|manuskripte|gedichte|gedicht|roman|verlag|verlagsprogramm|lektorat|erzahlung|lyrik|literaturzeitschrift|kurzgeschichte|literaturagentur|textproben|anthologie|exposee|expose',
    '(unser programm|ihre texte|ihr text|unser verlag|ihr manuskript|deine texte|deine geschichte)',
    '~ texte|text|lektorin|lektor|zeitschrift|agentur|veroffentlichen|veroffentlichung|ausgabe',
  ],
  journal: [
    'gutachter|gutachterinnen|gutachten|fachzeitschrift|herausgeber|herausgeberinnen|schriftleitung|begutachtung|redaktion|beitrag',
    '~ manuskript|zeitschrift|artikel|einreichung|uberarbeitung|revision',
  ],
  conference: [
    'tagung|konferenz|kongress|programmkomitee|symposium|konferenzbeitrag|tagungsband|programmkommission',
    '~ abstract|beitrag|poster|einreichung|vortrag|paper',
  ],
  grant: [
    'forderantrag|forderung|stipendium|stiftung|stipendien|antrag|forderprogramm|fordermittel|projektforderung|arbeitsstipendium|antragsteller',
    '~ jury|mittel|vergabe|projekt|gremium|kuratorium',
  ],
  investor: [
    'investieren|investition|investment|finanzierungsrunde|startup|beteiligung|gründer|grunder|pitchdeck|investor|investoren|kapital',
    '~ fonds|runde|portfolio|deck|pitch',
  ],
  audition: [
    'vorsprechen|casting|rolle|vorsingen|besetzung|besetzt|theater|schauspieler|schauspielerin|probespiel|inszenierung|ecasting',
    '~ regie|produktion|film|ensemble|intendanz|buhne|band',
  ],
  admission: [
    'studienplatz|zulassung|zulassungsverfahren|studiengang|hochschule|universitat|immatrikulation|aufnahmeprufung|zulassungsbescheid|ablehnungsbescheid|wintersemester|sommersemester|studium|promotionsprogramm|aufnahmeverfahren',
    '~ bewerbung|semester|fakultat|akademie|schule',
  ],
  residency: [
    '!! aufenthaltsstipendium|aufenthaltsstipendiums|aufenthaltsstipendien|atelierstipendium|atelierstipendiums|atelierstipendien|kunstlerresidenz|schreibaufenthalt|stadtschreiber|stadtschreiberin',
    'residenz|residenzprogramm|residency',
    '~ atelier|kunstler',
  ],
  speaking: [
    'vortrag|vortragsvorschlag|referent|referentin|speaker|cfp|podcast|redner|rednerin|sprecherin',
    '(call for papers|call for speakers)',
    '~ programm|buhne|veranstaltung|session|publikum|meetup',
  ],
  promotion: [
    'beforderung|befordert|beforderungsrunde|gehaltserhohung|hoherstufung|aufstieg',
    '~ runde|fuhrungskraft|stufe',
  ],
  tender: [
    'ausschreibung|vergabeverfahren|vergabestelle|zuschlag|bieter|vergabe|leistungsverzeichnis|angebotsabgabe',
    '~ angebot|los|auftrag|auftraggeber|wirtschaftlichste',
  ],
  rental: [
    'wohnung|mietwohnung|vermieter|vermieterin|mieter|wg|wgzimmer|miete|besichtigung|mietvertrag|hausverwaltung|zimmer|mitbewohner|mietinteressent|mietinteressenten|nachmieter|genossenschaft',
    '~ besichtigungstermin|schufa|kaution|objekt',
  ],
  personal: ['(nur freunde|freunde bleiben|deine party|dein geburtstag|unsere beziehung|zweites date|deiner hochzeit)'],
};
