import type { Phrases } from './phrase-book.ts';
import { GERMAN_REVISED } from './revised.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

/** Fields with a way of asking of their own. */
const OWN_AGAIN = ['audition', 'investor', 'literary', 'rental', 'personal'] as const;
/** Fields where a person, not a thing, is looked at. */
const PEOPLE = ['job', 'freelance', 'audition', 'admission', 'residency', 'speaking', 'promotion', 'other'] as const;
const BUYING = ['freelance', 'sales', 'speaking'] as const;
const DATED = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
const ENDED = ['no', 'second-no', 'feedback'] as const;
const OWN_TOUCH = ['investor', 'literary', 'rental', 'tender', 'promotion'] as const;

/** What a letter wants: to be looked at again, or to stay in touch. */
export const GERMAN_ASKS: Pick<Phrases, 'askAgain' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { answers: 'condition', alone: true, register: SIE },
      say: [
        'Sie hatten mir angeboten, mich in diesem Fall noch einmal zu melden: Darf ich darauf zurückkommen?',
        'Freundlicherweise hatten Sie mir für diesen Fall die Tür offen gelassen: Würden Sie sich {matter} noch einmal ansehen?',
      ],
    },
    {
      when: { answers: 'condition', alone: true, register: DU },
      say: [
        'Du hattest angeboten, dass ich mich in diesem Fall noch einmal melde: Darf ich darauf zurückkommen?',
        'Für diesen Fall hattest du mir die Tür offen gelassen: Würdest du dir {matter} noch einmal ansehen?',
      ],
    },
    {
      when: { offers: ['revision'], mentions: GERMAN_REVISED, register: SIE },
      say: [
        'Sie hatten eine neue Fassung angeregt: Darf ich sie Ihnen schicken?',
        'Darf ich Ihnen, wie von Ihnen angeregt, eine überarbeitete Fassung schicken?',
      ],
    },
    {
      when: { offers: ['revision'], mentions: GERMAN_REVISED, register: DU },
      say: ['Du hattest eine neue Fassung angeregt: Darf ich sie dir schicken?'],
    },
    {
      when: { notFields: [...OWN_AGAIN], register: SIE },
      say: [
        'Wären Sie bereit, sich {matter} noch einmal anzusehen?',
        'Wäre es möglich, dass Sie noch einmal einen Blick auf {matter} werfen?',
        'Darf ich Sie bitten, sich {matter} noch einmal anzusehen?',
        'Könnten Sie sich vorstellen, {matter} noch einmal zu prüfen?',
      ],
    },
    {
      when: { notFields: [...OWN_AGAIN], register: DU },
      say: [
        'Wärst du bereit, dir {matter} noch einmal anzusehen?',
        'Könntest du dir vorstellen, noch einmal über {matter} nachzudenken?',
        'Wäre es möglich, dass ihr noch einmal einen Blick auf {matter} werft?',
      ],
    },
    {
      when: { fields: ['job'], register: SIE },
      say: [
        'Würden Sie mich für die Stelle als {role} noch einmal in Betracht ziehen?',
        'Falls die Stelle noch offen ist: Würden Sie mich noch einmal in Betracht ziehen?',
      ],
    },
    {
      when: { fields: ['job'], register: DU },
      say: ['Falls die Stelle noch offen ist: Würdet ihr mich noch einmal in Betracht ziehen?'],
    },
    { when: { fields: ['journal', 'conference'] }, say: ['Käme eine erneute Einreichung infrage?'] },
    {
      when: { fields: ['literary'], register: SIE },
      say: [
        'Würden Sie {work} noch einmal lesen?',
        'Dürfte ich Ihnen {work} noch einmal schicken?',
        'Wären Sie bereit, sich {work} noch einmal anzusehen?',
      ],
    },
    {
      when: { fields: ['literary'], register: DU },
      say: ['Würdest du {work} noch einmal lesen?', 'Dürfte ich dir {work} noch einmal schicken?'],
    },
    {
      when: { fields: ['audition'] },
      say: ['Dürfte ich noch einmal vorsprechen?', 'Falls noch etwas offen ist: Wäre eine zweite Einladung denkbar?'],
    },
    {
      when: { fields: ['investor'], register: SIE },
      say: [
        'Hätten Sie Zeit für ein kurzes Gespräch darüber?',
        'Wären Sie bereit, noch einmal mit uns darüber zu sprechen?',
      ],
    },
    {
      when: { fields: ['investor'], register: DU },
      say: [
        'Hättest du Zeit für ein kurzes Gespräch darüber?',
        'Wärst du offen dafür, noch einmal darüber zu sprechen?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Falls die Wohnung noch frei ist: Käme ich vielleicht doch noch infrage?',
        'Käme ich für die Wohnung vielleicht doch noch infrage?',
      ],
    },
    {
      when: { fields: ['personal'] },
      say: ['Darf ich dich bitten, noch einmal darüber nachzudenken?'],
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
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: [...OWN_TOUCH], doorAhead: false, register: SIE },
      say: [
        'Würden Sie an mich denken, wenn sich etwas Passendes ergibt?',
        'Dürfte ich mich zu einem späteren Zeitpunkt noch einmal bei Ihnen melden?',
        'Wäre es Ihnen recht, wenn ich mich bei Gelegenheit wieder melde?',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_TOUCH], doorAhead: false, register: DU },
      say: [
        'Würdest du an mich denken, wenn sich etwas Passendes ergibt?',
        'Darf ich mich später noch einmal bei dir melden?',
        'Wäre es dir recht, wenn ich mich bei Gelegenheit wieder melde?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['job'], doorAhead: false, register: SIE },
      say: ['Wenn bei Ihnen etwas frei wird, das zu mir passt: Würden Sie mir Bescheid geben?'],
    },
    {
      when: { occasions: ['no'], fields: ['job'], doorAhead: false, register: DU },
      say: ['Wenn bei euch etwas frei wird, das zu mir passt: Würdest du mir Bescheid geben?'],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'conference', 'speaking', 'journal'], doorAhead: false },
      say: [
        'Darf ich mich mit einem neuen Vorschlag wieder melden?',
        'Darf ich bei der nächsten Ausschreibung wieder dabei sein?',
      ],
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
        'Darf ich mich wieder melden, wenn wir weiter sind?',
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
