import type { SketchIn } from '../sketch.ts';

/** Briefe, die sagen, was sie sagen. */
export const PLAIN: readonly SketchIn[] = [
  {
    field: 'job',
    level: 'easy',
    from: 'Bewerbermanagement Lindner <noreply@karriere.lindner-technik.example>',
    subject: 'Ihre Bewerbung als Disponent/in (Kennziffer 2291)',
    before: 'Sie haben sich vor drei Wochen über die Website beworben. Gesprochen hat niemand mit Ihnen.',
    context: { stage: 'applied' },
    text: `Guten Tag,

vielen Dank für Ihr Interesse an der Lindner Technik GmbH und für die Zeit, die Sie in Ihre Bewerbung (Kennziffer 2291) investiert haben.

Auf die Stelle sind sehr viele Bewerbungen eingegangen. Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Sie im weiteren Verfahren nicht berücksichtigen können. Diese Entscheidung ist endgültig. Wegen der großen Zahl der Bewerbungen können wir keine einzelnen Begründungen geben.

Den Stand aller Ihrer Bewerbungen sehen Sie jederzeit in unserem Bewerberportal.

Wir wünschen Ihnen für Ihren weiteren Berufsweg alles Gute.

Lindner Technik GmbH
Bewerbermanagement

Diese Nachricht wurde automatisch erstellt. Antworten an diese Adresse werden nicht gelesen.`,
    no: 'dass wir Sie im weiteren Verfahren nicht berücksichtigen können',
    finality: 'final',
    reasons: [['competition', 'Auf die Stelle sind sehr viele Bewerbungen eingegangen']],
    whom: null,
    best: 'let-go',
    why: 'Eine Maschine hat ihn geschickt, und niemand liest die Antwort: Heben Sie Ihre Worte für jemanden auf, der sie liest.',
  },
  {
    field: 'speaking',
    level: 'easy',
    from: 'Friederike Oltmanns <oltmanns@kulturspeicher-leer.example>',
    subject: 'Ihr Vortrag im Winterprogramm',
    before: 'Sie haben dem Haus einen Vortrag über Leuchttürme angeboten.',
    text: `Guten Tag, Robin Vale,

Ihr Vorschlag zu den Leuchttürmen hat bei uns erst einmal zu einem Streit darüber geführt, wer von uns schon auf welchem war. So etwas gelingt nicht jedem Exposé.

Ins Winterprogramm können wir den Vortrag leider nicht aufnehmen. Wir haben zwölf Abende, und als Ihr Brief kam, waren alle zwölf vergeben. Mehr steckt nicht dahinter.

Ich wollte Ihnen das selbst schreiben und nicht auf den Vordruck zurückgreifen, denn Sie haben uns einen heiteren Vormittag gemacht.

Mit herzlichen Grüßen von der Küste
Friederike Oltmanns`,
    no: 'Ins Winterprogramm können wir den Vortrag leider nicht aufnehmen',
    finality: 'final',
    reasons: [['capacity', 'als Ihr Brief kam, waren alle zwölf vergeben']],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'Sie schreibt selbst, nennt den Grund und meint es freundlich: Ein kurzer Dank ist hier eine ganze Antwort.',
    model: `Liebe Frau Oltmanns,

haben Sie vielen Dank, dass Sie mir selbst geschrieben haben. Dass die Leuchttürme bei Ihnen für einen heiteren Vormittag gesorgt haben, freut mich sehr.

Zwölf Abende sind zwölf Abende, das verstehe ich gut. Ich wünsche Ihnen einen vollen Saal an jedem davon.

Mit herzlichen Grüßen
Robin Vale`,
  },
  {
    field: 'sales',
    level: 'easy',
    from: 'Jens Petersen <petersen@gaertnerei-petersen.example>',
    subject: 'AW: Angebot für die neue Kasse',
    before: 'Sie haben einer Gärtnerei ein Kassensystem angeboten und es im Laden gezeigt.',
    text: `Moin Robin,

danke noch mal, dass Sie extra herausgekommen sind und sich durch die Gewächshäuser führen ließen. Die Vorführung war gut, das hat auch meine Schwester gesagt, und die sagt so etwas selten.

Wir haben uns trotzdem für einen anderen Anbieter entschieden. Dessen Kasse spricht schon mit unserer Waage, und eine neue Waage wollten wir in diesem Jahr nicht auch noch kaufen. Der Vertrag ist gestern unterschrieben worden.

Am Preis lag es nicht und an Ihnen erst recht nicht. Alles Gute für die Saison.

Viele Grüße
Jens Petersen`,
    no: 'Wir haben uns trotzdem für einen anderen Anbieter entschieden',
    finality: 'final',
    reasons: [
      ['position-filled', 'Der Vertrag ist gestern unterschrieben worden'],
      ['fit', 'Dessen Kasse spricht schon mit unserer Waage'],
    ],
    best: 'thank',
    also: ['keep-in-touch', 'let-go'],
    why: 'Der Vertrag ist unterschrieben und der Grund genannt; wer so offen absagt, dem dankt man und lässt es gut sein.',
    model: `Hallo Herr Petersen,

vielen Dank für die klare Antwort und für den Rundgang durch die Gewächshäuser. Dass eine neue Waage in diesem Jahr nicht auch noch sein muss, leuchtet mir ein.

Grüßen Sie bitte Ihre Schwester; ihr Lob nehme ich gern mit. Ich wünsche Ihnen eine gute Saison.

Viele Grüße
Robin Vale`,
  },
];
