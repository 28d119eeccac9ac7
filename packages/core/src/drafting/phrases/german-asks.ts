import { GERMAN_OFFERED } from './offers-elsewhere.ts';
import { GERMAN_DEBRIEF } from './particulars-elsewhere.ts';
import type { Phrases } from './phrase-book.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

const MET = ['interviewed', 'final'] as const;
const SPOKEN = ['job', 'investor', 'admission', 'residency'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;
/** Fields with a way of asking of their own. */
const OWN_AGAIN = ['audition', 'investor', 'literary', 'rental', 'sales', 'freelance', 'personal'] as const;
const OWN_FEEDBACK = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;
const OWN_TOUCH = ['investor', 'literary', 'rental', 'tender', 'promotion'] as const;
/** Fields where a person, not a thing, is looked at. */
const PEOPLE = ['job', 'freelance', 'audition', 'admission', 'residency', 'speaking', 'promotion', 'other'] as const;
const BUYING = ['freelance', 'sales', 'speaking'] as const;
const DATED = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
const ENDED = ['no', 'second-no', 'feedback'] as const;

/** What a letter wants: to be looked at again, a word of feedback or to stay in touch. */
export const GERMAN_ASKS: Pick<Phrases, 'askAgain' | 'basis' | 'askFeedback' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { notFields: [...OWN_AGAIN], register: SIE },
      say: [
        'Wären Sie bereit, sich {matter} noch einmal anzusehen?',
        'Könnten Sie sich vorstellen, {matter} noch einmal zu prüfen?',
        'Wäre es möglich, dass Sie noch einmal einen Blick auf {matter} werfen?',
        'Darf ich Sie bitten, {matter} noch einmal zu prüfen?',
        'Hätten Sie noch einmal einen Moment für {matter}?',
      ],
    },
    {
      when: { notFields: [...OWN_AGAIN], register: DU },
      say: [
        'Wärst du bereit, dir {matter} noch einmal anzusehen?',
        'Könntest du dir vorstellen, noch einmal über {matter} nachzudenken?',
        'Wäre es möglich, dass ihr noch einmal einen Blick auf {matter} werft?',
        'Darf ich dich bitten, dir {matter} noch einmal anzusehen?',
        'Hättest du noch einmal einen Moment für {matter}?',
      ],
    },
    {
      when: { fields: ['job'], register: SIE },
      say: [
        'Würden Sie mich für die Stelle als {role} noch einmal in Betracht ziehen?',
        'Könnten Sie sich vorstellen, mich für die Stelle noch einmal in Betracht zu ziehen?',
      ],
    },
    {
      when: { fields: ['job'] },
      say: [
        'Käme ich für die Stelle vielleicht doch noch infrage?',
        'Falls die Stelle noch offen ist, käme ich dann vielleicht doch noch infrage?',
      ],
    },
    { when: { fields: ['journal', 'conference'] }, say: ['Käme eine erneute Einreichung infrage?'] },
    {
      when: { fields: ['literary'], register: SIE },
      say: [
        'Würden Sie {work} noch einmal lesen?',
        'Könnten Sie sich vorstellen, {work} noch einmal zu lesen?',
        'Dürfte ich Ihnen {work} noch einmal schicken?',
        'Wären Sie bereit, sich {work} noch einmal anzusehen?',
      ],
    },
    {
      when: { fields: ['literary'], register: DU },
      say: [
        'Würdest du {work} noch einmal lesen?',
        'Könntest du dir vorstellen, {work} noch einmal zu lesen?',
        'Dürfte ich dir {work} noch einmal schicken?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Dürfte ich noch einmal vorsprechen?',
        'Käme ich für die Besetzung vielleicht doch noch infrage?',
        'Falls noch etwas offen ist, wäre eine zweite Einladung denkbar?',
      ],
    },
    {
      when: { fields: ['investor'], register: SIE },
      say: [
        'Hätten Sie Zeit für ein kurzes Gespräch darüber?',
        'Könnten Sie sich vorstellen, noch einmal einen Blick darauf zu werfen?',
        'Wären Sie bereit, noch einmal mit mir darüber zu sprechen?',
      ],
    },
    {
      when: { fields: ['investor'], register: DU },
      say: [
        'Hättest du Zeit für ein kurzes Gespräch darüber?',
        'Könntest du dir vorstellen, noch einmal einen Blick darauf zu werfen?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Käme ich für die Wohnung vielleicht doch noch infrage?',
        'Falls die Wohnung noch frei ist, käme ich dann vielleicht doch noch infrage?',
      ],
    },
    {
      when: { fields: ['freelance', 'sales', 'rental', 'personal'], register: SIE },
      say: [
        'Könnten Sie sich vorstellen, noch einmal über {matter} nachzudenken?',
        'Wären Sie bereit, noch einmal einen Blick auf {matter} zu werfen?',
        'Hätten Sie noch einmal einen Moment für {matter}?',
      ],
    },
    {
      when: { fields: ['freelance', 'sales', 'rental', 'personal'], register: DU },
      say: [
        'Könntest du dir vorstellen, noch einmal über {matter} nachzudenken?',
        'Wärst du bereit, noch einmal einen Blick auf {matter} zu werfen?',
      ],
    },
    {
      when: { bases: ['other-opening'], fields: [...PEOPLE], register: SIE },
      say: ['Könnten Sie sich vorstellen, mich für etwas anderes in Betracht zu ziehen?'],
    },
    {
      when: { bases: ['other-opening'], fields: [...PEOPLE], register: DU },
      say: ['Könntet ihr euch vorstellen, mich für etwas anderes in Betracht zu ziehen?'],
    },
    {
      when: { bases: ['corrected-error'], register: SIE },
      say: [
        'Darf ich einen Punkt klarstellen und Sie bitten, noch einmal darauf zu schauen?',
        'Würden Sie noch einmal darauf schauen, wenn sich ein Punkt klären lässt?',
      ],
    },
    {
      when: { bases: ['corrected-error'], register: DU },
      say: ['Darf ich einen Punkt klarstellen und dich bitten, noch einmal darauf zu schauen?'],
    },
    {
      when: { reasons: ['budget'], fields: [...BUYING] },
      say: [
        'Käme eine kleinere Variante infrage, die zum Budget passt?',
        'Wäre das Ganze auch in kleinerem Umfang denkbar?',
      ],
    },
  ],
  basis: [
    {
      say: [
        'Warum ich frage: {basis}',
        'Ich frage aus einem einfachen Grund: {basis}',
        'Eines möchte ich noch ergänzen: {basis}',
        'Vielleicht hilft es, das noch zu wissen: {basis}',
      ],
    },
    {
      when: { bases: ['new-fact', 'changed-timing'] },
      say: [
        'Inzwischen hat sich etwas geändert: {basis}',
        'Es gibt inzwischen etwas Neues: {basis}',
        'Ein Punkt ist inzwischen anders: {basis}',
      ],
    },
    { when: { bases: ['changed-timing'] }, say: ['Zeitlich sieht es inzwischen anders aus: {basis}'] },
    {
      when: { bases: ['corrected-error'] },
      say: ['Es geht um diesen Punkt: {basis}', 'Ein Detail ist vielleicht nicht richtig angekommen: {basis}'],
    },
    { when: { bases: ['answerable-reason'], reasons: ['budget'] }, say: ['Zum Budget noch ein Wort: {basis}'] },
    { when: { bases: ['answerable-reason'], reasons: ['timing'] }, say: ['Zum Zeitpunkt noch ein Wort: {basis}'] },
    { when: { bases: ['answerable-reason'], reasons: ['location'] }, say: ['Zum Ort noch ein Wort: {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: [...LESSON, 'visa', 'incomplete'] },
      say: ['Zu diesem Punkt kann ich noch etwas sagen: {basis}'],
    },
  ],
  askFeedback: [
    ...GERMAN_DEBRIEF,
    ...GERMAN_OFFERED,
    {
      when: { notFields: [...OWN_FEEDBACK], register: SIE },
      say: [
        'Gibt es einen Punkt, an dem ich Ihrer Meinung nach arbeiten sollte?',
        'Hätten Sie einen Rat für mich, was ich beim nächsten Mal besser machen kann?',
        'Wenn Sie einen Moment haben: Was hätte {matter} überzeugender gemacht?',
        'Dürfte ich Sie um ein kurzes Feedback bitten? Ein Satz genügt völlig.',
        'Könnten Sie mir in einem Satz sagen, was ich beim nächsten Mal anders machen sollte?',
      ],
    },
    {
      when: { notFields: [...OWN_FEEDBACK], register: DU },
      say: [
        'Gibt es einen Punkt, an dem ich deiner Meinung nach arbeiten sollte?',
        'Hättest du einen Rat für mich, was ich beim nächsten Mal besser machen kann?',
        'Wenn du einen Moment hast: Was hätte {matter} überzeugender gemacht?',
        'Darf ich dich um ein kurzes Feedback bitten? Ein Satz genügt völlig.',
        'Könntest du mir in einem Satz sagen, was ich beim nächsten Mal anders machen sollte?',
      ],
    },
    {
      when: { stages: [...MET], fields: [...SPOKEN] },
      say: [
        'Gibt es aus dem Gespräch etwas, das ich beim nächsten Mal anders machen sollte?',
        'Darf ich fragen, was ich im Gespräch hätte besser machen können?',
      ],
    },
    {
      when: { reasons: [...LESSON], notFields: [...OWN_FEEDBACK] },
      say: ['Was wäre an diesem Punkt für mich ein sinnvoller nächster Schritt?'],
    },
    {
      when: { doors: ['feedback-offered'], register: SIE },
      say: [
        'Ihr Angebot, mir Feedback zu geben, nehme ich gern an: Was hätte den Unterschied gemacht?',
        'Sie hatten mir Feedback angeboten: Gibt es etwas, das ich ändern sollte?',
      ],
    },
    {
      when: { doors: ['feedback-offered'], register: DU },
      say: ['Dein Angebot, mir Feedback zu geben, nehme ich gern an: Was hätte den Unterschied gemacht?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Wäre ein kurzes Feedback zur Bewertung unseres Angebots möglich?',
        'Dürften wir erfahren, wie unser Angebot bewertet wurde und wo es Punkte verloren hat?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        'Wäre es möglich, die Gutachten oder eine kurze Zusammenfassung davon zu bekommen?',
        'Dürfte ich ein kurzes Feedback zum Antrag bekommen? Ein, zwei Sätze genügen.',
        'Darf ich fragen, was dem Antrag am Ende gefehlt hat?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Können wir bei Gelegenheit kurz darüber sprechen, was für den nächsten Schritt noch fehlt?',
        'Gibt es etwas, woran ich als Erstes arbeiten sollte?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Gibt es etwas, woran ich bis zum nächsten Vorsprechen arbeiten sollte?',
        'Darf ich fragen, was für die Besetzung am Ende gefehlt hat?',
        'Gibt es einen Hinweis, mit dem ich weiterarbeiten kann?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Darf ich fragen, ob in meinen Unterlagen etwas gefehlt hat?',
        'Gibt es etwas, das ich bei der nächsten Wohnung besser machen kann?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: ['Gibt es etwas, das ich beim nächsten Mal anders machen sollte?'],
    },
    {
      when: { fields: ['literary'], register: SIE },
      say: [
        'Wenn Sie einen Moment haben: Was würden Sie am Text ändern?',
        'Könnten Sie mir in einem Satz sagen, was Ihnen am Text gefehlt hat?',
        'Gibt es eine Stelle im Text, die Sie ändern würden?',
      ],
    },
    {
      when: { fields: ['literary'], register: DU },
      say: [
        'Wenn du einen Moment hast: Was würdest du am Text ändern?',
        'Könntest du mir in einem Satz sagen, was dir am Text gefehlt hat?',
      ],
    },
  ],
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: [...OWN_TOUCH], doorAhead: false, register: SIE },
      say: [
        'Würden Sie an mich denken, wenn sich etwas Passendes ergibt?',
        'Dürfte ich mich zu einem späteren Zeitpunkt noch einmal bei Ihnen melden?',
        'Wäre es Ihnen recht, wenn ich mich bei Gelegenheit wieder melde?',
        'Können wir in Kontakt bleiben, falls sich später etwas ergibt?',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_TOUCH], doorAhead: false, register: DU },
      say: [
        'Würdest du an mich denken, wenn sich etwas Passendes ergibt?',
        'Darf ich mich später noch einmal bei dir melden?',
        'Wäre es dir recht, wenn ich mich bei Gelegenheit wieder melde?',
        'Wollen wir in Kontakt bleiben, falls sich später etwas ergibt?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['job'], doorAhead: false },
      say: ['Darf ich mich wieder melden, wenn ich etwas sehe, das besser passt?'],
    },
    {
      when: { occasions: ['no'], fields: ['job'], doorAhead: false, register: SIE },
      say: ['Wenn bei Ihnen etwas frei wird, das zu mir passt, würden Sie mir dann Bescheid geben?'],
    },
    {
      when: { occasions: ['no'], fields: ['job'], doorAhead: false, register: DU },
      say: ['Wenn bei euch etwas frei wird, das zu mir passt, würdest du mir dann Bescheid geben?'],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...DATED], register: SIE },
      say: [
        'Ich habe mir den Termin notiert: Darf ich mich {when} wieder bei Ihnen melden?',
        'Wäre es Ihnen recht, wenn ich {when} noch einmal auf Sie zukomme?',
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...DATED], register: DU },
      say: [
        'Ich habe mir den Termin notiert: Darf ich mich {when} wieder bei dir melden?',
        'Wäre es dir recht, wenn ich {when} noch einmal auf dich zukomme?',
      ],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'], fields: ['job', 'admission', 'residency'], doorAhead: false },
      say: ['Darf ich mich auf diese Nachricht beziehen, wenn ich mich wieder bewerbe?'],
    },
    {
      when: { fields: ['investor'], occasions: [...ENDED] },
      say: [
        'Darf ich mich wieder melden, wenn die Zahlen mehr hergeben?',
        'Darf ich ein kurzes Update schicken, wenn es wirklich etwas Neues gibt?',
      ],
    },
    {
      when: { fields: ['literary'], occasions: [...ENDED], register: SIE },
      say: [
        'Darf ich Ihnen wieder etwas schicken, wenn ich etwas Passendes habe?',
        'Hätten Sie Interesse, später einen anderen Text von mir zu lesen?',
      ],
    },
    {
      when: { fields: ['literary'], occasions: [...ENDED], register: DU },
      say: [
        'Darf ich dir wieder etwas schicken, wenn ich etwas Passendes habe?',
        'Hättest du Lust, später einen anderen Text von mir zu lesen?',
      ],
    },
    {
      when: { fields: ['rental'], occasions: [...ENDED] },
      say: [
        'Wäre es möglich, mir Bescheid zu geben, falls die Wohnung doch noch frei wird?',
        'Darf ich mich wieder melden, wenn eine ähnliche Wohnung frei wird?',
      ],
    },
    {
      when: { fields: ['tender'], occasions: [...ENDED] },
      say: [
        'Dürfen wir uns bei der nächsten Ausschreibung wieder melden?',
        'Wäre es möglich, uns Bescheid zu geben, wenn wieder etwas in dieser Art ausgeschrieben wird?',
      ],
    },
    {
      when: { fields: ['promotion'], occasions: [...ENDED] },
      say: [
        'Darf ich in ein paar Monaten noch einmal darauf zurückkommen?',
        'Können wir noch einmal darüber sprechen, wenn der Zeitpunkt besser ist?',
      ],
    },
    { when: { occasions: ['on-hold'] }, say: ['Darf ich in ein paar Wochen nachfragen, wie es steht?'] },
    {
      when: { occasions: ['on-hold'], register: SIE },
      say: ['Würden Sie mir Bescheid geben, sobald es etwas Neues gibt?'],
    },
    { when: { occasions: ['on-hold'], register: DU }, say: ['Gibst du mir Bescheid, sobald es etwas Neues gibt?'] },
    { when: { occasions: ['door-open'] }, say: ['Wäre jetzt ein guter Zeitpunkt, um es noch einmal zu versuchen?'] },
    {
      when: { occasions: ['door-open'], register: SIE },
      say: ['Sie hatten vorgeschlagen, dass ich mich um diese Zeit wieder melde: Würde es jetzt passen?'],
    },
    {
      when: { occasions: ['door-open'], register: DU },
      say: ['Du hattest vorgeschlagen, dass ich mich um diese Zeit wieder melde: Würde es jetzt passen?'],
    },
    { when: { occasions: ['feedback'] }, say: ['Darf ich mich wieder melden, wenn ich das umgesetzt habe?'] },
    { when: { occasions: ['referral'] }, say: ['Darf ich kurz berichten, was daraus geworden ist?'] },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'] },
      say: ['Darf ich mich wieder melden, wenn es etwas zu erzählen gibt?'],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'referral'], notFields: ['promotion'], register: SIE },
      say: ['Wäre es Ihnen recht, wenn wir in Kontakt bleiben?'],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'referral'], notFields: ['promotion'], register: DU },
      say: ['Wollen wir in Kontakt bleiben?'],
    },
  ],
};
