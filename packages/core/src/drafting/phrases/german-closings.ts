import { GOOD_WISHES } from './good-wishes.ts';
import type { Phrases } from './phrase-book.ts';
import { MET, NOES, READ, SPOKEN } from './where.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

const CHOSEN = ['job', 'admission', 'residency', 'speaking'] as const;
const FORMAL_ROUND = ['grant', 'admission'] as const;
/** Fields with a way of staying in touch of their own. */
const OWN_TOUCH = ['investor', 'literary', 'rental', 'tender', 'promotion'] as const;
const TOUCH = ['no', 'second-no', 'feedback', 'good-news', 'request', 'referral'] as const;
const FEEDBACK = { intents: ['ask-feedback'], offered: false } as const;

/** Something is held. */
const HELD = /(?<!\p{L})(?:Tagung|Veranstaltung|Kongress|Festival|Konferenz|Programm|Messe|Lesung|Reihe)/iu;
/** Something is staged or filmed. */
const PLAYED =
  /(?<!\p{L})(?:Stück|Produktion|Premiere|Probe(?:n|zeit)|Rolle|Besetzung|besetz|Inszenierung|Film|Dreh)/iu;

/** What a letter ends with: second thanks, a good wish, an easy way out. */
export const GERMAN_CLOSINGS: Pick<Phrases, 'considering' | 'wish' | 'easyOut' | 'signOff'> = {
  considering: [
    {
      when: { notFields: ['personal', 'tender'], register: SIE },
      say: [
        'Vielen Dank noch einmal, dass Sie sich Zeit für {matter} genommen haben.',
        'Danke noch einmal, dass Sie sich {matter} angesehen haben.',
        'Ich weiß es zu schätzen, dass Sie sich {matter} angesehen haben.',
      ],
    },
    {
      when: { notFields: ['personal', 'tender'], register: DU },
      say: [
        'Danke noch einmal, dass du dir Zeit für {matter} genommen hast.',
        'Danke noch einmal, dass du dir {matter} angesehen hast.',
        'Ich weiß es zu schätzen, dass du dir {matter} angesehen hast.',
      ],
    },
    { when: { register: SIE }, say: ['Für Ihre Zeit und Mühe danke ich Ihnen noch einmal.'] },
    { when: { register: DU }, say: ['Für deine Zeit und Mühe danke ich dir noch einmal.'] },
    {
      when: { fields: [...CHOSEN], register: SIE },
      say: ['Vielen Dank noch einmal, dass Sie mich in Betracht gezogen haben.'],
    },
    {
      when: { fields: [...CHOSEN], register: DU },
      say: ['Danke noch einmal, dass ihr mich in Betracht gezogen habt.'],
    },
    {
      when: { fields: ['audition'], alone: true },
      say: [
        'Danke noch einmal für die Gelegenheit vorzusprechen.',
        'Vielen Dank noch einmal für die Zeit und die Aufmerksamkeit.',
      ],
    },
    {
      when: { fields: ['rental'], alone: true, register: SIE },
      say: [
        'Vielen Dank noch einmal für Ihre Zeit und Mühe.',
        'Danke noch einmal, dass Sie meine Unterlagen angesehen haben.',
      ],
    },
    {
      when: { fields: [...READ], register: SIE },
      say: ['Vielen Dank noch einmal für die Zeit, die Sie sich für {work} genommen haben.'],
    },
    {
      when: { fields: [...READ], register: DU },
      say: ['Danke noch einmal für die Zeit, die du dir für {work} genommen hast.'],
    },
    { when: { fields: ['literary'] }, say: ['Danke noch einmal fürs Lesen und für die Zeit.'] },
    {
      when: { fields: ['tender'], alone: true },
      say: [
        'Vielen Dank noch einmal für die Prüfung unseres Angebots.',
        'Für Ihre Zeit und Mühe danken wir Ihnen noch einmal.',
      ],
    },
    { when: { fields: ['grant'] }, say: ['Vielen Dank noch einmal für die Prüfung des Antrags.'] },
    {
      when: { stages: [...MET], spoke: true, fields: [...SPOKEN], register: SIE },
      say: ['Vielen Dank noch einmal für die Zeit, die Sie sich für mich genommen haben.'],
    },
    {
      when: { stages: [...MET], spoke: true, fields: [...SPOKEN], register: DU },
      say: ['Danke noch einmal für die Zeit, die du dir für mich genommen hast.'],
    },
    {
      when: { occasions: ['feedback'], register: SIE },
      say: ['Danke noch einmal für Ihre Zeit und dafür, dass Sie mir mehr gesagt haben, als Sie mussten.'],
    },
    {
      when: { occasions: ['feedback'], register: DU },
      say: ['Danke noch einmal für deine Zeit und dafür, dass du mir mehr gesagt hast, als du musstest.'],
    },
  ],
  wish: [
    // Good wishes are a kindness that an answer can return.
    {
      when: { occasions: [...NOES], register: SIE, ...GOOD_WISHES.de },
      say: ['Auch Ihnen wünsche ich alles Gute.', 'Ihre guten Wünsche erwidere ich gern.'],
    },
    {
      when: { occasions: [...NOES], register: DU, ...GOOD_WISHES.de },
      say: ['Auch dir wünsche ich alles Gute.', 'Dir wünsche ich ebenfalls alles Gute.'],
    },
    { when: { register: SIE }, say: ['Ich wünsche Ihnen alles Gute.'] },
    { when: { register: DU }, say: ['Ich wünsche dir alles Gute.', 'Alles Gute für dich.'] },
    { when: { fields: ['job'], register: SIE }, say: ['Ich wünsche Ihnen und Ihrem Team alles Gute.'] },
    { when: { fields: ['job'], register: DU }, say: ['Ich wünsche dir und dem Team alles Gute.'] },
    {
      when: { fields: ['freelance'], mentions: /(?<!\p{L})(?:Projekt|Auftrag|Kampagne|Umsetzung)/iu },
      say: ['Viel Erfolg mit dem Projekt.', 'Gutes Gelingen für das Projekt.'],
    },
    { when: { fields: ['sales', 'tender'] }, say: ['Gutes Gelingen bei der Umsetzung.'] },
    { when: { fields: ['literary'], register: SIE }, say: ['Ich wünsche Ihnen weiterhin viele gute Texte.'] },
    { when: { fields: ['literary'], register: DU }, say: ['Ich wünsche dir weiterhin viele gute Texte.'] },
    {
      when: { fields: ['journal'], register: SIE },
      say: ['Ich wünsche Ihnen weiterhin viel Erfolg mit der Zeitschrift.'],
    },
    { when: { fields: ['conference'], mentions: HELD }, say: ['Ich wünsche allen eine gelungene Tagung.'] },
    { when: { fields: ['speaking'], mentions: HELD }, say: ['Ich wünsche allen eine gelungene Veranstaltung.'] },
    {
      when: { fields: ['audition'], mentions: PLAYED },
      say: ['Toi, toi, toi für die Produktion.', 'Ich wünsche allen eine schöne Produktion.'],
    },
    {
      when: { fields: ['grant'], occasions: [...NOES] },
      say: ['Ich wünsche den geförderten Projekten viel Erfolg.'],
    },
    {
      when: { fields: ['residency'], occasions: [...NOES] },
      say: ['Ich wünsche allen, die dabei sind, eine gute Zeit.'],
    },
    {
      when: { fields: ['admission'], occasions: [...NOES] },
      say: ['Ich wünsche dem neuen Jahrgang einen guten Start.'],
    },
    { when: { fields: ['rental'], register: SIE }, say: ['Ich wünsche Ihnen alles Gute mit der Vermietung.'] },
    { when: { fields: ['promotion'] }, say: ['Ich freue mich auf die weitere Zusammenarbeit.'] },
    {
      when: { fields: ['investor'] },
      say: ['Ich wünsche weiterhin ein gutes Händchen bei den Beteiligungen.'],
    },
  ],
  easyOut: [
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'] },
      say: ['Ein paar Zeilen genügen natürlich auch.', 'Falls es nur schriftlich geht, ist das natürlich genauso gut.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['call', 'feedback'] },
      say: ['Es eilt nicht, und wenn es nicht passt, ist das auch in Ordnung.'],
    },
    { when: { intents: ['ask-feedback'], offers: ['meeting'] }, say: ['Das hat natürlich Zeit bis dahin.'] },
    {
      when: { intents: ['ask-again'], fields: ['tender'], alone: true },
      say: ['Falls es dabei bleibt, haben wir dafür Verständnis.'],
    },
    {
      when: { ...FEEDBACK, fields: ['tender'], alone: true },
      say: ['Falls das in diesem Verfahren nicht vorgesehen ist, haben wir dafür Verständnis.'],
    },
    {
      when: { intents: ['ask-again'], answers: 'condition', alone: true },
      say: [
        'Falls es trotzdem nicht passt, verstehe ich das gut.',
        'Wenn es dennoch bei der Absage bleibt, verstehe ich das gut.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: SIE },
      say: [
        'Wenn es bei der Absage bleibt, verstehe ich das gut.',
        'Falls Sie bei Ihrer Entscheidung bleiben, akzeptiere ich das selbstverständlich.',
        'Wenn sich daran nichts ändert, verstehe ich das gut.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: DU },
      say: [
        'Wenn es bei der Absage bleibt, verstehe ich das gut.',
        'Falls du bei deiner Entscheidung bleibst, ist das völlig in Ordnung.',
        'Wenn sich daran nichts ändert, verstehe ich das gut.',
      ],
    },
    {
      when: { ...FEEDBACK, notFields: ['promotion'], register: SIE },
      say: [
        'Falls dafür keine Zeit ist, verstehe ich das gut.',
        'Wenn Feedback bei Ihnen nicht üblich ist, verstehe ich das gut.',
        'Wenn Sie dazu lieber nichts sagen möchten, ist das völlig in Ordnung.',
        'Falls Sie dazu nichts sagen können, ist das natürlich in Ordnung.',
      ],
    },
    {
      when: { ...FEEDBACK, notFields: ['promotion'], register: DU },
      say: [
        'Falls dafür keine Zeit ist, verstehe ich das gut.',
        'Wenn Feedback bei euch nicht üblich ist, verstehe ich das gut.',
        'Wenn du dazu lieber nichts sagen möchtest, ist das völlig in Ordnung.',
      ],
    },
    {
      when: { ...FEEDBACK, fields: [...FORMAL_ROUND] },
      say: ['Falls eine Rückmeldung in diesem Verfahren nicht vorgesehen ist, habe ich dafür Verständnis.'],
    },
    {
      when: { ...FEEDBACK, fields: ['promotion'] },
      say: [
        'Falls dafür gerade nicht der richtige Moment ist, verstehe ich das gut.',
        'Es eilt nicht; wenn es gerade nicht passt, ist das in Ordnung.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: ['promotion'] },
      say: ['Wenn sich nichts ergibt, ist das völlig in Ordnung.', 'Falls es nicht passt, verstehe ich das gut.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: [...OWN_TOUCH], register: SIE },
      say: ['Falls Ihnen das nicht recht ist, verstehe ich das gut.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], notFields: [...OWN_TOUCH], register: DU },
      say: ['Falls dir das nicht recht ist, verstehe ich das gut.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...TOUCH], fields: ['promotion'] },
      say: ['Falls es dafür noch zu früh ist, verstehe ich das gut.', 'Eine Antwort ist jetzt nicht nötig.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'], register: SIE },
      say: ['Solange es nichts Neues gibt, brauchen Sie mir nicht zu antworten.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'], register: DU },
      say: ['Solange es nichts Neues gibt, brauchst du mir nicht zu antworten.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['door-open'] },
      say: [
        'Falls es gerade nicht passt, verstehe ich das gut.',
        'Wenn es noch zu früh ist, ist das völlig in Ordnung.',
      ],
    },
  ],
  signOff: [
    { when: { register: SIE }, say: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'] },
    { when: { register: DU }, say: ['Viele Grüße', 'Herzliche Grüße', 'Liebe Grüße'] },
  ],
};
