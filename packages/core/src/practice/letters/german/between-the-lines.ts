import type { SketchIn } from '../sketch.ts';

/** Briefe, in denen die Tür oder der Grund zwischen freundlichen Worten steht. */
export const BETWEEN_THE_LINES: readonly SketchIn[] = [
  {
    field: 'job',
    level: 'middle',
    from: 'Katharina Albers <k.albers@werkhaus-nord.example>',
    subject: 'Werkstattleitung, zweites Gespräch',
    before: 'Sie waren im letzten Durchgang eine von zwei Personen.',
    context: { stage: 'final' },
    text: `Guten Tag,

noch einmal vielen Dank für Ihren Besuch am Dienstag. Ihre Skizze, wie man das Lager umdrehen könnte, hängt seitdem am Kühlschrank, und es wird davor diskutiert.

Es war knapp. Am Ende haben wir uns für die andere Person entschieden, die schon eine Lehrwerkstatt geleitet hat und im August anfangen kann. Sie hat heute Vormittag zugesagt.

Ich weiß, dass Ihnen ein solcher Satz wenig nützt. Während der Beratung habe ich mitgeschrieben. Wenn Sie möchten, gehe ich die Notizen gern eine Viertelstunde am Telefon mit Ihnen durch; nennen Sie mir einfach zwei Termine.

Mit freundlichen Grüßen
Katharina Albers`,
    no: 'Am Ende haben wir uns für die andere Person entschieden',
    finality: 'final',
    reasons: [
      ['experience', 'die schon eine Lehrwerkstatt geleitet hat'],
      ['position-filled', 'Sie hat heute Vormittag zugesagt'],
    ],
    doors: [['feedback-offered', 'gehe ich die Notizen gern eine Viertelstunde am Telefon mit Ihnen durch']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'Die Stelle ist vergeben, und doch bietet sie an, was kaum jemand bekommt: was wirklich gesagt wurde. Sagen Sie Ja, und danken Sie.',
    model: `Guten Tag, Frau Albers,

vielen Dank für Ihre offene Antwort. Dass die Skizze noch am Kühlschrank hängt, freut mich.

Ihr Angebot nehme ich gern an: Über eine Rückmeldung aus Ihren Notizen würde ich mich sehr freuen. Passt es Ihnen am Montag ab 16 Uhr oder am Mittwochvormittag? Wenn es gerade ungünstig ist, ist das auch in Ordnung.

Mit freundlichen Grüßen
Robin Vale`,
  },
  {
    field: 'residency',
    level: 'middle',
    from: 'Stipendienbüro Haus am Moor <stipendien@haus-am-moor.example>',
    subject: 'Aufenthaltsstipendium: Entscheidung der Jury',
    before: 'Sie haben sich um drei Monate in einem Künstlerhaus beworben.',
    text: `Sehr geehrte Bewerberin, sehr geehrter Bewerber,

die Jury hat in der vergangenen Woche über die Aufenthaltsstipendien des kommenden Jahres beraten. Für sechs Plätze lagen 214 Bewerbungen vor.

Leider konnte Ihre Bewerbung diesmal nicht berücksichtigt werden. Bitte haben Sie Verständnis dafür, dass die Jury ihre Entscheidungen nicht begründet.

Eine erneute Bewerbung ist ausdrücklich möglich; die nächste Ausschreibung beginnt am 1. Februar. Unterlagen, die Sie uns bereits geschickt haben, müssen Sie dafür nicht noch einmal einreichen, ein Hinweis genügt.

Mit freundlichen Grüßen
Ihr Stipendienbüro`,
    no: 'Leider konnte Ihre Bewerbung diesmal nicht berücksichtigt werden',
    finality: ['conditional', 'open'],
    reasons: [['competition', 'Für sechs Plätze lagen 214 Bewerbungen vor']],
    doors: [['apply-again', 'die nächste Ausschreibung beginnt am 1. Februar']],
    best: 'let-go',
    also: ['thank', 'keep-in-touch'],
    why: 'Der Brief ist ein Vordruck und verlangt keine Antwort, aber der 1. Februar gilt: Schreiben Sie ihn in den Kalender.',
  },
  {
    field: 'promotion',
    level: 'middle',
    from: 'Bernd Kasper <bernd.kasper@stadtwerke-hollenau.example>',
    subject: 'Teamleitung Netzservice',
    before: 'Sie haben sich im eigenen Haus um die Teamleitung beworben.',
    context: { stage: 'interviewed' },
    text: `Guten Tag, Robin Vale,

ich wollte, dass Sie es von mir hören, bevor es am Freitag im Rundbrief steht.

Die Teamleitung im Netzservice geht an Frau Heinz aus Süd. Die Kommission fand, dass Sie beide sich fachlich nichts nehmen; den Ausschlag hat gegeben, dass sie seit zwei Jahren die Urlaubsvertretung macht und den Haushalt schon einmal geplant hat. Ihnen fehlt davon nichts außer der Gelegenheit.

Im Januar wird die Vertretung in Nord frei. Ich würde Sie dafür gern vorschlagen, wenn Sie möchten. Das ist keine Teamleitung, aber genau die Erfahrung, an der es diesmal hing.

Danke für das gute Gespräch in der letzten Woche.

Bernd Kasper`,
    no: 'Die Teamleitung im Netzservice geht an Frau Heinz aus Süd',
    finality: ['final', 'conditional', 'open'],
    reasons: [['experience', 'dass sie seit zwei Jahren die Urlaubsvertretung macht']],
    doors: [['other-roles', 'Im Januar wird die Vertretung in Nord frei']],
    best: 'keep-in-touch',
    also: ['thank', 'use-the-route'],
    why: 'Er hat es Ihnen selbst gesagt und öffnet gleich die nächste Tür: Danken Sie, und sagen Sie, ob Sie die Vertretung wollen.',
    model: `Guten Tag, Herr Kasper,

vielen Dank, dass Sie es mir selbst gesagt haben, und so genau. Das macht es leichter.

Frau Heinz gönne ich die Stelle. Und ja: Über Ihren Vorschlag für die Vertretung in Nord würde ich mich freuen. Geben Sie mir gern Bescheid, wenn es im Januar so weit ist; es eilt nicht.

Mit freundlichen Grüßen
Robin Vale`,
  },
  {
    field: 'rental',
    level: 'middle',
    from: 'Hausverwaltung Seidel <vermietung@hv-seidel.example>',
    subject: 'Ihre Anfrage: 2-Zimmer-Wohnung Ahornweg 11',
    before: 'Sie haben die Wohnung mit vierzig anderen besichtigt und den Bogen ausgefüllt.',
    text: `Guten Tag,

vielen Dank für Ihr Interesse an der Wohnung im Ahornweg 11 und für die vollständig ausgefüllte Selbstauskunft.

Wir freuen uns sehr über die große Nachfrage. Die Auswahl ist uns nicht leichtgefallen. Wir haben uns letztendlich für einen anderen Mietinteressenten entschieden und bitten um Ihr Verständnis.

Sehr gern nehmen wir Sie in unsere Interessentenkartei auf und melden uns bei Ihnen, sobald ein passendes Objekt zur Vermietung steht. Schauen Sie in der Zwischenzeit auch gern auf unserer Seite vorbei.

Wir wünschen Ihnen viel Erfolg bei der weiteren Suche und verbleiben

mit freundlichen Grüßen
Ihre Hausverwaltung Seidel`,
    no: 'Wir haben uns letztendlich für einen anderen Mietinteressenten entschieden',
    finality: ['final', 'conditional'],
    reasons: [['competition', 'Wir freuen uns sehr über die große Nachfrage']],
    doors: [['keep-on-file', 'Sehr gern nehmen wir Sie in unsere Interessentenkartei auf']],
    setPhrase: true,
    best: 'let-go',
    also: ['thank'],
    why: 'Die Kartei steht in jedem dieser Briefe: Nehmen Sie sie freundlich zur Kenntnis, und warten Sie nicht auf sie.',
  },
];
