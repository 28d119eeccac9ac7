import type { SketchIn } from '../sketch.ts';

/** Briefe ohne ein hartes Wort, oder solche, auf die man einmal fragen darf, oder gar nicht. */
export const HARDER: readonly SketchIn[] = [
  {
    field: 'tender',
    level: 'hard',
    from: 'Ulrike Brandt <u.brandt@gemeinde-wiesenfeld.example>',
    subject: 'Ihr Angebot zur Reinigung der Sporthalle',
    before:
      'Sie haben ein Angebot abgegeben. Der Nachweis der Versicherung lag bei, auf der zweiten Seite der Anlage 4.',
    context: {
      stage: 'applied',
      basis: [
        { kind: 'corrected-error', text: 'der Nachweis der Haftpflichtversicherung liegt auf Seite 2 der Anlage 4' },
      ],
    },
    text: `Sehr geehrte Damen und Herren,

wir danken Ihnen für Ihr Angebot zur Reinigung der Sporthalle Am Anger.

Bei der formalen Prüfung wurde festgestellt, dass der Nachweis über die Haftpflichtversicherung fehlt. Unvollständige Angebote können nicht gewertet werden. Wir müssen Ihr Angebot daher vom weiteren Verfahren ausschließen. Auf die Höhe Ihres Preises kam es dabei nicht an.

Die Wertung der übrigen Angebote wird voraussichtlich am Ende der kommenden Woche abgeschlossen sein.

Rückfragen zum Verfahren beantworte ich Ihnen gern.

Mit freundlichen Grüßen
Im Auftrag
Ulrike Brandt`,
    no: 'Wir müssen Ihr Angebot daher vom weiteren Verfahren ausschließen',
    finality: ['conditional', 'open', 'final'],
    reasons: [['incomplete', 'dass der Nachweis über die Haftpflichtversicherung fehlt']],
    best: 'ask-again',
    why: 'Das Blatt, das fehlen soll, liegt bei, und gewertet wird noch: Darauf sachlich hinzuweisen und einmal zu fragen, ist recht und billig.',
    model: `Sehr geehrte Frau Brandt,

vielen Dank für Ihre Nachricht und die genaue Begründung.

Der Nachweis der Haftpflichtversicherung liegt auf Seite 2 der Anlage 4; dort übersieht man ihn leicht. Ich füge ihn gern noch einmal bei. Wäre es möglich, mein Angebot daraufhin noch einmal zu prüfen? Sollte das im Verfahren nicht mehr gehen, habe ich dafür Verständnis.

Mit freundlichen Grüßen
Robin Vale`,
  },
  {
    field: 'literary',
    level: 'hard',
    from: 'Tobias Rehm <rehm@verlag-der-stille.example>',
    subject: 'Ihr Manuskript „Halbe Höhe“',
    before: 'Sie haben Ihr Manuskript im Frühjahr auf Bitte des Lektors geschickt.',
    text: `Guten Tag, Robin Vale,

„Halbe Höhe“ habe ich zweimal gelesen, das zweite Mal mit dem Bleistift, und ich bin noch nicht fertig damit.

So, wie das Manuskript jetzt ist, trägt der Mittelteil für mein Gefühl nicht: Die Schwester verschwindet auf Seite 80 und fehlt mir danach auf jeder Seite. In dieser Fassung kann ich es im Haus nicht durchbringen, das muss ich Ihnen ehrlich sagen.

Sollten Sie sich entschließen, die Schwester zurückzuholen, würde ich die neue Fassung gern lesen. Lassen Sie sich Zeit, es eilt nicht, und ich verstehe es auch, wenn Sie es anders sehen.

Herzlich
Ihr Tobias Rehm`,
    no: 'In dieser Fassung kann ich es im Haus nicht durchbringen',
    finality: ['open', 'conditional'],
    reasons: [['quality', 'trägt der Mittelteil für mein Gefühl nicht']],
    doors: [['resubmit', 'würde ich die neue Fassung gern lesen']],
    best: 'keep-in-touch',
    also: ['thank', 'use-the-route'],
    why: 'Ein Lektor, der zweimal liest und sagt, woran es hängt, lädt Sie wirklich ein: Danken Sie, versprechen Sie nichts, und schreiben Sie.',
    model: `Guten Tag, Herr Rehm,

haben Sie vielen Dank, dass Sie „Halbe Höhe“ zweimal gelesen haben, und für das offene Wort zum Mittelteil.

Die Schwester geht mir seit Ihrem Brief nicht aus dem Kopf. Ich nehme mir die Zeit, die es braucht; wenn es eine neue Fassung gibt, schicke ich sie Ihnen sehr gern. Bis dahin erwarte ich nichts.

Mit herzlichen Grüßen
Robin Vale`,
  },
  {
    field: 'personal',
    level: 'hard',
    from: 'Mara Lindqvist <mara@lindqvist-zuhause.example>',
    subject: 'Wegen neulich',
    before: 'Sie haben Mara gefragt, ob aus der Freundschaft mehr werden könnte.',
    text: `Hallo Robin,

ich habe ein paar Tage gebraucht, und du hast mich in Ruhe gelassen, dafür danke ich dir.

Es war schön, dass du es gesagt hast, und mutig auch. Ich habe ehrlich in mich hineingehört. Mehr als die Freundschaft, die wir hatten, kann ich dir nicht geben, und ich glaube nicht, dass sich das ändert. Ich sage es so deutlich, weil alles andere unfair wäre.

Ich brauche jetzt eine Weile für mich. Bitte schreib mir erst einmal nicht; wenn ich so weit bin, melde ich mich von selbst. Sei mir nicht böse.

Mara`,
    no: 'Mehr als die Freundschaft, die wir hatten, kann ich dir nicht geben',
    finality: 'final',
    reasons: [['other', 'Ich habe ehrlich in mich hineingehört']],
    whom: null,
    best: 'let-go',
    why: 'Sie bittet um Ruhe und sagt, dass sie sich selbst meldet: Das freundlichste Wort ist jetzt keines.',
  },
];
