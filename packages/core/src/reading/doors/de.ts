import { phrases } from '../phrases/phrase.ts';

/** What a German no leaves open. */
export const de = phrases('de', 'door', {
  'keep-on-file': [
    'door:keep-on-file',
    'sure',
    '(behalten|speichern|aufbewahren|aufheben|vormerken|vorgemerkt|merken|gespeichert|aufgenommen) ..6 (Unterlagen|Daten|Profil|Bewerbung|Pool|Kartei|uns|dich|Sie|Kontaktdaten|Angebot|Evidenz|vor)',
    '(Unterlagen|Daten|Profil|Bewerbung|Bewerbungsunterlagen|Kontaktdaten|Angebot|Lebenslauf|Sie|dich) ..8 (behalten|speichern|aufbewahren|vormerken|gespeichert|vorgemerkt|im Hinterkopf|in Evidenz|aufbewahrt|evident|im Kopf)',
  ],
  'apply-again': [
    'door:apply-again',
    'sure',
    '(erneut|wieder|nochmals|noch einmal|abermals|weiterhin|zukünftig|künftig|gern auf andere|gerne wieder|gern wieder) ..4 (bewerben|einreichen|zusenden|bewirbst|melden|senden|schicken|teilnehmen|vorsprechen|anfragen|Angebot|zuzusenden|einzureichen|zu bewerben|vorbeikommen|probieren|versuchen|auf Sie zukommen|sprechen|Bewerbung|Einreichung|Antrag|einen Antrag)',
    '(ermutigen|freuen|gerne|gern|würden|laden) ..6 (erneut|wieder|weitere Texte|neue Texte|andere Texte|weitere Arbeiten|neue Bewerbung|künftige|zukünftige|nächsten|nächste|neuen Text|neue Arbeiten)',
    '(nächste|nächsten|nächster|kommenden|kommende|neue) (Runde|Ausschreibung|Bewerbungsrunde|Semester|Saison|Jahr|Spielzeit|Ausgabe|Förderrunde|Einreichfrist|Auswahlrunde|Jahrgang|Beförderungsrunde|Call|Antragsfrist)',
    '(Bewerbungen|Einreichungen|Bewerbungsphase|Ausschreibung|Bewerbungsfrist|Einreichfenster|Einsendungen|Anträge) ..5 (wieder|beginnt|öffnet|startet|ab|möglich)',
    '(melden|kontaktieren|sprechen|anklopfen|austauschen) ..6 (Monaten|Jahr|Frühjahr|Herbst|Sommer|Quartal|Wochen|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|später) ',
  ],
  'other-roles': [
    'door:other-roles',
    'sure',
    '(andere|anderen|weitere|weiteren|offene|offenen|neue|passende|künftige|aktuelle|aktuellen) ..1 (Stellen|Positionen|Stellenangebote|Vakanzen|Jobs|Stelle|Ausschreibungen|Aufgaben|Position|Projekte|Wohnungen|Objekte|Rollen)',
    '(Karriereseite|Karriereportal|Stellenportal|Stellenbörse|Jobportal|Karrierewebsite|Homepage|Stellenmarkt)',
    '(passende|geeignete|andere) ..2 (Stelle|Position|Vakanz|Wohnung|Rolle) ..4 (ergibt|ergeben|frei|offen|besetzen)',
  ],
  'feedback-offered': [
    'door:feedback-offered',
    'sure',
    '(gerne|gern|bereit|wünschen|möchten|zur Verfügung|anrufen|Anfrage|Wunsch|telefonisch|jederzeit) ..8 (Feedback|Rückmeldung|Gründe|Hintergründe|Auskunft|Gutachten|Feedbackgespräch|Begründung|Rückfragen zur Entscheidung)',
    '(Feedback|Rückmeldung|Gutachten|Feedbackgespräch|Begründung) ..6 (gerne|gern|anbei|Wunsch|Verfügung|wünschen|möchten|Anfrage|beigefügt|unten)',
  ],
  resubmit: [
    'door:resubmit',
    'sure',
    '(überarbeitet|überarbeitete|überarbeiteten|Überarbeitung|überarbeiten|Neufassung|neue Fassung|neu einreichen) ..5',
  ],
  'contact-named': [
    'door:contact-named',
    'sure',
    '(wenden|kontaktieren|erreichen|schreiben|anrufen|melden|anmailen|Ansprechpartner|Ansprechpartnerin|Rückfragen|Fragen) ..8',
    '(bleiben|in Kontakt) ..2 (Kontakt|bleiben)',
  ],
  waitlist: [
    'door:waitlist',
    'sure',
    '(Warteliste|Nachrückerliste|Reserveliste|Ersatzliste|Nachrückliste|Nachrückverfahren|nachrücken)',
    '(falls|sollte|wenn) ..4 (Platz|jemand|Rolle|Zimmer|Stelle) ..4 (frei|abspringt|ausfällt|absagt|nachrücken)',
  ],
  referral: [
    'door:referral',
    'sure',
    '(weitergeleitet|weitergegeben|weiterleiten|empfehlen|empfohlen|weiterempfehlen|weitergereicht|vermitteln|vorstellen) ..6',
    '(Kollegen|Kollegin|Kollege|Partner|Bekannten|Bekannte|Verlag|Agentur|Abteilung|Fonds|Tochtergesellschaft) ..6 (weitergeleitet|weitergegeben|weiterleiten|empfehlen|vermitteln|weitergereicht|vorstellen|weitergeben|Kontakt herstellen)',
  ],
  'talent-pool': [
    'door:talent-pool',
    'sure',
    '(Talentpool|Talent-Pool|Bewerberpool|Bewerberdatenbank|Talent Pool|Talentcommunity|Talent Community|Kandidatenpool|Freelancerpool|Kartei|Lieferantenpool|Dienstleisterpool)',
  ],
});
