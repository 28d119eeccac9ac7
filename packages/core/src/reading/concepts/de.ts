import type { ConceptWords } from './concept-words.ts';

export const de: ConceptWords = {
  not: 'nicht kein keine keinen keiner nie niemals weder noch ohne nichts niemand nein nix',
  unable: 'unmöglich außerstande scheitert verhindert',
  able: 'kann können möglich konnte könnten lage fähig dürfen darf konnten vermögen',
  will: 'werden wird werde wirst',
  would: 'würde würden hätten hätte wäre wären möchten möchte',
  if: 'wenn falls sollte sollten sofern ob solange sobald anderenfalls vorausgesetzt bei eventuell gegebenenfalls',
  we: 'wir ich uns unser unsere unseren unserem unserer mein meine mir mich',
  you: 'sie ihnen ihre ihr ihren ihrer ihrem du dir dich dein deine deinen deiner deinem euch euer eure',
  they: 'er sein seine seinen ihm ihn deren dessen jener jene der die',
  someone:
    'andere anderen anderer anderes jemand jemanden anderweitig intern interne internen anders konkurrenz mitbewerber alternative',
  but: 'aber jedoch dennoch trotz obwohl allerdings gleichwohl zwar doch obgleich',
  because: 'weil da aufgrund wegen grund gründe gründen daher deshalb infolge angesichts',
  ask: 'wie warum was welche wann frage fragen wieso',
  now: 'derzeit momentan aktuell zurzeit moment heute diesmal jetzt zeitpunkt gegenwärtig augenblick',
  again:
    'erneut wieder nächste nächsten nächstes künftig künftige zukunft zukünftig später kommende kommenden nochmal abermals demnächst',
  yet: 'noch bislang bisher ausstehend offen ausstehende',
  already: 'bereits schon kürzlich soeben inzwischen mittlerweile',
  only: 'nur lediglich ausschließlich einzig',
  many: 'viele vielen vielzahl zahlreiche zahlreichen hohe große großen anzahl hunderte menge flut unzählige',
  few: 'wenige wenigen begrenzt begrenzte begrenzten geringe knapp beschränkt',
  more: 'mehr besser bessere bester näher stärker stärkere überzeugender höher passgenauer besten geeigneter passender',
  too: 'zu übersteigt außerhalb überschreitet sprengt',
  decide:
    'entscheidung entschieden entscheiden entschlossen beschlossen beschluss ergebnis entschluss entschied bescheid',
  decline:
    'absage absagen abgelehnt ablehnen ablehnung abgesagt zurückgewiesen negativ abschlägig verworfen ausgeschlossen ausschluss ablehnende ausgeschieden durchgefallen leer',
  select:
    'ausgewählt auswahl auswählen gewählt wahl engere gewinner finalisten preisträger vorauswahl zuschlag berücksichtigt berücksichtigen nominiert',
  proceed:
    'weiter weiterverfolgen fortsetzen fortführen weiteren weiterkommen verfolgen fortzusetzen weitergehen nächste runde weiterhin voranschreiten',
  offer:
    'anbieten angebot anzubieten angeboten vergeben vergabe vertrag bewilligen bewilligt erteilen erteilt geben unterbreiten zusagen',
  accept:
    'annehmen angenommen annahme zusage zugesagt aufnehmen aufgenommen aufnahme zulassung zugelassen genehmigt akzeptiert zulassen',
  publish:
    'veröffentlichen veröffentlichung drucken abdruck verlegen verlag programm vertreten vertretung aufführen ausstellen abdrucken heft publikation',
  fund: 'fördern förderung gefördert finanzieren finanzierung investieren investition unterstützen stipendium zuwendung fördermittel mittel beteiligen beteiligung',
  hire: 'einstellen einstellung eingestellt besetzung besetzen einzustellen beauftragen beauftragt engagieren engagiert beschäftigen rekrutierung personal anstellen',
  invite: 'einladen eingeladen einladung freuen freude laden lädt freut',
  talk: 'gespräch gespräche sprechen telefonieren telefonat anrufen treffen kennenlernen austausch unterhalten zoom videocall termin',
  fill: 'besetzt vergeben vermietet belegt ausgebucht voll weg',
  cancel:
    'storniert gestrichen entfällt eingestellt abgebrochen aufgehoben aufhebung zurückgezogen wegfall absagen streichen umstrukturierung ausgesetzt abbruch',
  pause:
    'verschoben verschieben pausiert pause aufgeschoben einstellungsstopp ruht gestoppt eingefroren verzögert verzögerung vertagt auf eis aussetzen zurückgestellt verspätung',
  withdraw: 'zurückziehen zurückgezogen rückzug zurückzieht zurücknehmen rücktritt rücknahme zurückgenommen',
  receive:
    'erhalten eingegangen eingang eingangsbestätigung empfang bestätigen bestätigung angekommen erreicht bekommen eingetroffen',
  review:
    'prüfen geprüft prüfung sichten gesichtet sichtung lesen gelesen lektüre begutachtung begutachtet durchsicht bewerten bewertet bewertung auswerten beraten erwägung',
  inform:
    'mitteilen mitzuteilen informieren bescheid benachrichtigen melden melde antwort antworten schreiben sagen rückmeldung rückmelden nachricht kontaktieren verständigen',
  thank: 'danke dank danken vielen herzlichen bedanken bedanke',
  wish: 'wünschen wünsche erfolg glück alles gute viel daumen weg zukunft',
  regret:
    'leider bedauern bedauerlicherweise schade leid entschuldigung bedaure tut enttäuscht enttäuschen enttäuschung unglücklicherweise',
  hope: 'hoffen hoffe hoffentlich hoffnung',
  encourage: 'gerne gern herzlich willkommen ermutigen freuen scheuen jederzeit einladen',
  apply:
    'bewerbung bewerbungen beworben bewerben einreichung eingereicht einreichen antrag anträge interesse unterlagen einsendung bewerber',
  keep: 'behalten aufbewahren speichern gespeichert vormerken vorgemerkt aufheben bleiben merken aufgenommen',
  file: 'kartei datenbank bewerberpool unterlagen akten evidenz hinterkopf gedächtnis pool',
  wait: 'warteliste nachrücker nachrückliste nachrücken reserveliste reserve ersatz',
  revise:
    'überarbeiten überarbeitet überarbeitung überarbeitete revision umarbeiten neufassung fassung nachbessern kürzen',
  refer:
    'empfehlen empfehlung weiterleiten weitergeleitet vermitteln verweisen kollege kollegin kollegen weitergegeben ansprechpartner versuchen',
  feedback:
    'feedback begründung gründe rückmeldung anmerkungen gutachten kommentar kommentare hinweise einzelnen auskunft erläutern erläuterung persönliche punktzahl detailliert',
  policy:
    'richtlinie richtlinien vorgaben regelung voraussetzung voraussetzungen kriterien kriterium satzung berechtigt antragsberechtigt grundsätzlich unverlangt formal ausgeschlossen vorschrift zulässig bedingungen',
  need: 'suchen gesucht benötigen brauchen bedarf anforderungen erforderlich gefragt anforderung',
  fit: 'passt passen passend passende geeignet profil entspricht entsprechen programmprofil ausrichtung übereinstimmung zugeschnitten schwerpunkt',
  like: 'gefallen gefiel beeindruckt interessant spannend gut qualität stärken talent überzeugt überzeugen sympathisch schön ansprechend geschätzt',
  compete:
    'wettbewerb konkurrenz platz rang rangfolge bewerberlage niveau bewerberfeld punkten stark mitbewerberinnen auswahlverfahren',
  difficult: 'schwer schwierig leicht schwergefallen leichtgefallen schweren schwere',
  final: 'endgültig abschließend widerspruch rechtsmittel einspruch letzte korrespondenz unwiderruflich verbindlich',
  position:
    'stelle stellen position job ausbildungsplatz praktikum platz plätze stellenangebot rolle arbeitsplatz posten wohnung zimmer studienplatz ausbildungsstelle vakanz',
  work: 'manuskript text texte erzählung roman gedichte gedicht artikel aufsatz beitrag beiträge projekt vorschlag vortrag exposé film werk arbeit abstract angebot entwurf skript konzept pitch idee',
  candidate:
    'kandidat kandidaten kandidatin bewerber bewerberin bewerberinnen bewerbers mitbewerber bieter autorinnen autoren interessenten interessent anbieter profile person personen',
  team: 'team jury kommission komitee ausschuss redaktion lektorat vorstand leitung abteilung kunde vermieter vermieterin eigentümer auftraggeber gremium regie fachbereich fakultät beirat intendanz partner',
  money:
    'budget preis preise kosten honorar gehalt mittel haushalt finanziell finanzielle teuer etat geld euro preislich haushaltsmittel wirtschaftlichste',
  late: 'spät frist fristen verspätet abgelaufen bewerbungsfrist früh deadline einsendeschluss termin verpasst',
  experience:
    'erfahrung erfahrungen erfahren jahre berufserfahrung praxis kenntnisse fähigkeiten überqualifiziert senior berufsanfänger berufspraxis erfahrene',
  degree:
    'abschluss ausbildung qualifikation studium zertifikat zeugnis nachweis approbation sprachkenntnisse deutschkenntnisse führerschein qualifikationen note notendurchschnitt sprachniveau',
  location:
    'standort entfernung ort umzug pendeln region nähe vor homeoffice remote anfahrt wohnort entfernt ausland räumlich stadt',
  visa: 'visum arbeitserlaubnis aufenthaltstitel aufenthaltserlaubnis arbeitsgenehmigung blue nicht-eu drittstaaten',
  quality:
    'qualität sprachlich sprache stil handlung figuren schwächen schwach schwächer niveau handwerklich unausgereift methodisch methodik ausgereift holprig spannungsbogen',
  room: 'kapazität kapazitäten ausgelastet auslastung platz plätze voll kontingent kapazitätsgründen überbucht belegt',
  round:
    'runde ausschreibung jahr saison semester jahrgang frühjahr herbst sommer winter quartal monate monaten wochen turnus ausgabe durchgang jahres',
  interview:
    'vorstellungsgespräch bewerbungsgespräch interview vorsprechen casting probearbeiten einstellungstest assessment besichtigung kennenlerngespräch telefoninterview',
  document:
    'unterlagen dokument dokumente fehlen fehlt fehlende unvollständig nachreichen formular anhang anlage lebenslauf zeugnisse unterschrift vollständig',
  website:
    'webseite website karriereseite homepage stellenportal karriereportal seite stellenanzeigen jobportal portal',
  pool: 'talentpool bewerberpool netzwerk newsletter community verteiler anmelden jobabo abonnieren jobalarm',
  order:
    'bestellung bestellt lieferung lieferbar artikel paket rückerstattung erstattung produkt versand ware retoure sendung shop einkauf',
  payment:
    'zahlung karte rechnung bank konto kredit versicherung überweisung lastschrift abbuchung schaden leistung krankenkasse vertrag abo',
  appointment:
    'termin termine besprechung meeting montag dienstag mittwoch donnerstag freitag morgen verschieben verlegen kalender',
  private:
    'party hochzeit feier geburtstag abendessen liebe freunde freund wochenende kuss grillen bier essen umarmung kino date',
  family:
    'sohn tochter bruder schwester mutter vater mama papa mann frau freundin freund kinder kind cousin nachbar neffe nichte oma opa',
  code: 'merge request branch build commit bug server code patch release pull modul fehler test',
  authority:
    'amt behörde gericht finanzamt bauamt ministerium bußgeld stadt gemeinde widerspruch bescheid polizei gesetz antrag landratsamt regierung gemeinderat bauantrag parkausweis',
  leave: 'urlaub urlaubsantrag abwesenheit krank überstunden dienstplan schicht elternzeit freie tage',
  news: 'newsletter abmelden abbestellen artikel podcast blog ausgabe webinar tipps ratgeber folge leser',
  survey: 'umfrage fragebogen befragung minuten bewerten zufriedenheit meinung anonym',
  day: 'januar februar märz april mai juni juli august september oktober november dezember samstag sonntag',
  office: 'büro abwesend abwesenheit zurück vertretung urlaub dringend erreichbar haus elternzeit',
  robot: 'automatisch automatisierte generiert antworten postfach noreply nachricht system systemnachricht maschinell',
  error:
    'fehler versehentlich irrtümlich versehen irrtum ignorieren gegenstandslos korrektur falsch verwechslung betrachten',
  congratulate: 'glückwunsch gratulieren gratuliere herzlichen freuen freude willkommen gratulation',
};
