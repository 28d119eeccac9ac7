import type { Phrases } from './phrase-book.ts';
import { MET } from './where.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

const SPOKEN = ['job', 'investor', 'admission', 'residency'] as const;
const OWN = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;

/** A word of feedback asked for, or taken up where it is offered. */
export const GERMAN_FEEDBACK: Pick<Phrases, 'askFeedback' | 'openness'> = {
  openness: [
    {
      say: ['Über Feedback freue ich mich jederzeit.', 'Feedback ist mir immer willkommen, auch später noch.'],
    },
  ],
  askFeedback: [
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: [
        'Sie bieten an, die Entscheidung zu erläutern: Dürfen wir das {offered} in Anspruch nehmen?',
        'Dürfen wir Ihr Angebot, die Wertung zu erläutern, {offered} in Anspruch nehmen?',
      ],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['Dürfte ich das Angebot, die Entscheidung zu erläutern, {offered} in Anspruch nehmen?'],
    },
    {
      when: { offers: ['call'], fields: ['tender'] },
      say: ['Ihr Angebot, uns die Gründe zu erläutern, nehmen wir gern an: Wann würde es Ihnen passen?'],
    },
    {
      when: { offers: ['call'], notFields: ['tender'], register: SIE },
      say: [
        'Ihr Angebot, darüber zu sprechen, nehme ich gern an: Wann darf ich Sie anrufen?',
        'Sehr gern spreche ich mit Ihnen darüber: Wann würde es Ihnen passen?',
      ],
    },
    {
      when: { offers: ['call'], notFields: ['tender'], register: DU },
      say: [
        'Dein Angebot, darüber zu sprechen, nehme ich gern an: Wann darf ich dich anrufen?',
        'Sehr gern spreche ich mit dir darüber: Wann passt es dir?',
      ],
    },
    {
      when: { offers: ['meeting'] },
      say: [
        'Gern spreche ich {offered} noch einmal darüber: Woran sollte ich bis dahin vor allem arbeiten?',
        'Ich freue mich darauf, {offered} noch einmal darüber zu sprechen: Was wäre bis dahin der wichtigste Punkt?',
      ],
    },
    {
      when: { offers: ['feedback'], notFields: ['tender'], register: SIE },
      say: [
        'Ihr Angebot, mir Rückmeldung zu geben, nehme ich gern an: Woran sollte ich vor allem arbeiten?',
        'Die Rückmeldung, die Sie anbieten, hätte ich sehr gern: Was hätte den Unterschied gemacht?',
      ],
    },
    {
      when: { offers: ['feedback'], notFields: ['tender'], register: DU },
      say: ['Dein Angebot, mir Rückmeldung zu geben, nehme ich gern an: Woran sollte ich vor allem arbeiten?'],
    },
    {
      when: { offers: ['feedback'], fields: ['tender'] },
      say: ['Die Rückmeldung, die Sie anbieten, hätten wir sehr gern: Wo hat unser Angebot Punkte verloren?'],
    },
    {
      when: { notFields: [...OWN], register: SIE },
      say: [
        'Gibt es einen Punkt, an dem ich Ihrer Meinung nach arbeiten sollte?',
        'Hätten Sie einen Rat für mich, was ich beim nächsten Mal besser machen kann?',
        'Wenn Sie einen Moment haben: Was hätte {matter} überzeugender gemacht?',
        'Könnten Sie mir in einem Satz sagen, was ich beim nächsten Mal anders machen sollte?',
      ],
    },
    {
      when: { notFields: [...OWN], register: DU },
      say: [
        'Gibt es einen Punkt, an dem ich deiner Meinung nach arbeiten sollte?',
        'Hättest du einen Rat für mich, was ich beim nächsten Mal besser machen kann?',
        'Wenn du einen Moment hast: Was hätte {matter} überzeugender gemacht?',
        'Könntest du mir in einem Satz sagen, was ich beim nächsten Mal anders machen sollte?',
      ],
    },
    {
      when: { stages: [...MET], spoke: true, fields: [...SPOKEN], register: SIE },
      say: [
        'Gibt es aus unserem Gespräch etwas, das ich beim nächsten Mal anders machen sollte?',
        'Wenn Sie zurückdenken: An welchem Punkt sollte ich noch arbeiten?',
      ],
    },
    {
      when: { stages: [...MET], spoke: true, fields: [...SPOKEN], register: DU },
      say: ['Gibt es aus unserem Gespräch etwas, das ich beim nächsten Mal anders machen sollte?'],
    },
    {
      when: { reasons: ['experience', 'qualification'], fields: ['job', 'admission', 'residency'] },
      say: ['Was wäre in dieser Hinsicht für mich ein sinnvoller nächster Schritt?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Dürften wir erfahren, wie unser Angebot bewertet wurde und wo es Punkte verloren hat?',
        'Wäre ein kurzes Feedback dazu möglich, wo unser Angebot Punkte verloren hat?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        'Wäre es möglich, eine kurze Rückmeldung zum Antrag zu bekommen, vielleicht ein, zwei Sätze?',
        'Darf ich fragen, was dem Antrag am Ende gefehlt hat?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Können wir bei Gelegenheit kurz darüber sprechen, woran ich für den nächsten Schritt arbeiten sollte?',
        'Woran sollte ich als Erstes arbeiten, damit es beim nächsten Mal klappt?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Gibt es etwas, woran ich bis zum nächsten Vorsprechen arbeiten sollte?',
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
      say: ['Gibt es einen Punkt, an dem ich noch arbeiten sollte?'],
    },
    {
      when: { fields: ['literary'], register: SIE },
      say: [
        'Wenn Sie einen Moment haben: Gibt es eine Stelle, die Sie ändern würden?',
        'Könnten Sie mir in einem Satz sagen, was gefehlt hat?',
      ],
    },
    {
      when: { fields: ['literary'], register: DU },
      say: [
        'Wenn du einen Moment hast: Gibt es eine Stelle, die du ändern würdest?',
        'Könntest du mir in einem Satz sagen, was gefehlt hat?',
      ],
    },
  ],
};
