import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to give a reason in German that leave no doubt, wherever they stand. */
export const de = plainPhrases('de', 'reason', {
  'jemand-anders': [
    'reason:competition',
    '(für|auf) ..1 (jemand|jemanden|einen anderen|eine andere|einen Mitbewerber|eine Mitbewerberin|andere|ein anderes|den anderen|die andere|eine Kollegin|einen Kollegen|eine Bewerberin|einen Bewerber|einen Kandidaten|eine Kandidatin|eine interne|einen internen|ein Angebot|ein Paar) ..6 (entschieden|gefallen|entscheiden|ausgesprochen|gewählt)',
    '(entschieden|gefallen|entscheiden) ..2 (für|auf) ..1 (jemand|jemanden|einen anderen|eine andere|andere|ein anderes|den anderen|die andere|eine Kollegin|einen Kollegen|eine Bewerberin|einen Bewerber|eine interne|einen internen)',
    '(an|mit) ..1 (jemand|jemanden|einem anderen|einer anderen|eine andere|einen anderen|eine Kollegin|einen Kollegen|ein Paar|jemandem) ..3 (gegangen|geht|vergeben|vermietet|besetzt|gemacht|weiter|arbeiten|erteilt)',
    '(jemand|eine andere|ein anderer|eine Kollegin|ein Kollege|eine Bewerberin|ein Bewerber) ..3 (bekommen|bekommt|erhalten|erhält|den Zuschlag|das Rennen|vorgezogen|eingestellt|genommen)',
    '(nehmen|genommen|eingestellt|engagiert|beauftragt|besetzen|besetzt) ..1 (jemand|jemanden|eine andere|einen anderen|eine Kollegin|einen Kollegen) ..1',
  ],
  'viele-fuer-wenige': [
    'reason:competition',
    '(Bewerbungen|Einreichungen|Anträge|Vorschläge|Texte|Manuskripte|Beiträge|Bewerber|Bewerberinnen|Angebote|Interessenten|Anfragen|Projekte|Abstracts|Stimmen) ..3 (auf|für) ..2 (Plätze|Stellen|Slots|Zimmer|Rollen|Preise|Stipendien|Seiten|Ateliers|Wohnungen|Vorträge|Studienplätze)',
  ],
  'kein-geld': [
    'reason:budget',
    '(kein|keine|nicht genug|zu wenig) ..1 (Geld|Mittel|Budget) ..1',
    '(übersteigt|sprengt|überschreitet|über|außerhalb) ..2 (Budget|Budgets|Rahmen|Möglichkeiten|Etat)',
    '(Budget|Mittel|Förderung|Etat|Gelder) ..3 (gestrichen|gekürzt|eingefroren|weggefallen|aufgebraucht|erschöpft|ausgeschöpft)',
    '(günstiger|günstigere|billiger|preiswerter|günstigeres|günstigeren) ..1 (Angebot|Anbieter|als|gewesen)?',
  ],
  regel: [
    'reason:policy',
    '(Satzung|Richtlinien|Richtlinie|Regeln|Regel|Vorgaben|Statuten|Versicherung|Gesetz|Ordnung|Vergabeordnung|Förderbedingungen) ..4 (verlangt|verlangen|schreibt|schreiben|erlaubt|erlauben|sieht|sehen|verbietet|verbieten|lässt|lassen|fordert|fordern|vor)',
    '(nicht antragsberechtigt|nicht teilnahmeberechtigt|nicht förderfähig|vorbehalten|ausschließlich für)',
  ],
  'zu-spaet': [
    'reason:timing',
    '(zu spät|zu früh|nach Ablauf|nach Fristende|nach der Frist|nach Einsendeschluss|nach Bewerbungsschluss|verspätet)',
    '(Frist|Bewerbungsfrist|Einsendeschluss|Einreichungsfrist|Bewerbungsschluss) ..3 (abgelaufen|vorbei|verstrichen|endete|war)',
  ],
});
